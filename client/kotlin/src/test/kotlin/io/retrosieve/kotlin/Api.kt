package io.retrosieve.kotlin

import io.retrosieve.telnyx.TelnyxClient
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import okhttp3.Call
import okhttp3.EventListener
import okhttp3.OkHttpClient
import okhttp3.mockwebserver.Dispatcher
import okhttp3.mockwebserver.MockResponse
import okhttp3.mockwebserver.MockWebServer
import okhttp3.mockwebserver.RecordedRequest
import okhttp3.mockwebserver.SocketPolicy

/** The API on the loopback. It answers with what it is given, a page for each number, and is silent where there is none. */
internal class Api(private vararg val pages: MockResponse) : Dispatcher(), AutoCloseable {
    private val server = MockWebServer()
    private val asked = CountDownLatch(1)
    private val cancelled = CountDownLatch(1)

    init {
        server.dispatcher = this
        server.start()
    }

    val baseUrl = "http://127.0.0.1:${server.port}/v2"

    val client: TelnyxClient = TelnyxClient.builder()
        .apiKey("KEY")
        .baseUrl(baseUrl)
        .okHttpClient(OkHttpClient.Builder().eventListener(Listener()).build())
        .build()

    /** The requests that arrived so far. */
    val requests: Int
        get() = server.requestCount

    override fun dispatch(request: RecordedRequest): MockResponse {
        val number = request.requestUrl?.queryParameter("page[number]")?.toInt() ?: 1
        return pages.getOrElse(number - 1) {
            asked.countDown()
            MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE)
        }
    }

    /** Waits until it was asked for what it does not answer. */
    fun awaitSilence() = check(asked.await(SECONDS, TimeUnit.SECONDS)) { "Nothing was asked for" }

    /** Waits until a call is cancelled: long before its time is up. */
    fun awaitCancelledCall() = check(cancelled.await(SECONDS, TimeUnit.SECONDS)) { "No call was cancelled" }

    override fun close() = server.close()

    private inner class Listener : EventListener() {
        override fun canceled(call: Call) = cancelled.countDown()
    }

    companion object {
        private const val SECONDS = 10L

        fun page(number: Int, of: Int, vararg names: String): MockResponse = json(
            200,
            """{"data":[${names.joinToString { event(it) }}],"meta":{"total_pages":$of,"page_number":$number}}""",
        )

        fun json(status: Int, body: String): MockResponse =
            MockResponse().setResponseCode(status).setHeader("Content-Type", "application/json").setBody(body)

        private fun event(name: String) =
            """{"record_type":"call_event","call_leg_id":"l","call_session_id":"s","name":"$name",
               "event_timestamp":"2026-01-15T09:31:42Z","type":"webhook","metadata":{}}"""
    }
}
