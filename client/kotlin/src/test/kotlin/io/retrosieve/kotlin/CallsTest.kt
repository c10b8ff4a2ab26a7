package io.retrosieve.kotlin

import io.retrosieve.runtime.RateLimitedException
import io.retrosieve.runtime.TransportException
import io.retrosieve.telnyx.CallEventPage
import io.retrosieve.telnyx.ListCallEventsQuery.last24Hours
import io.retrosieve.telnyx.TelnyxClient
import java.time.Duration
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout
import org.junit.jupiter.api.assertThrows

/** Calls that suspend. The timeout only ends a test that hangs. */
@Timeout(30)
class CallsTest {
    @Test
    fun `gives the page`(): Unit = runBlocking {
        Api(Api.page(1, 1, "call.hangup")).use { api ->
            val page: CallEventPage = api.client.callEvents().list(last24Hours()).await()

            assertThat(page.data.single().name).isEqualTo("call.hangup")
        }
    }

    @Test
    fun `gives status and headers`(): Unit = runBlocking {
        Api(Api.page(1, 1).setHeader("X-RateLimit-Remaining", "99")).use { api ->
            val response = api.client.callEvents().list(last24Hours()).withResponse().await()

            assertThat(response.header("X-RateLimit-Remaining")).isEqualTo("99")
            assertThat(response.value().data).isEmpty()
        }
    }

    @Test
    fun `throws what the server refuses`(): Unit = runBlocking {
        Api(Api.json(429, "{}")).use { api ->
            val failure = assertThrows<RateLimitedException> { api.client.callEvents().list(last24Hours()).await() }

            assertThat(failure.status()).isEqualTo(429)
        }
    }

    @Test
    fun `ends the call when its coroutine is cancelled`(): Unit = runBlocking {
        Api().use { api ->
            val waiting = launch(Dispatchers.Default) { api.client.callEvents().list(last24Hours()).await() }
            api.awaitSilence()

            waiting.cancelAndJoin()

            api.awaitCancelledCall()
        }
    }

    @Test
    fun `ends the call when its time is up`(): Unit = runBlocking {
        Api().use { api ->
            assertThrows<TimeoutCancellationException> {
                withTimeout(200) { api.client.callEvents().list(last24Hours()).await() }
            }

            api.awaitCancelledCall()
        }
    }

    @Test
    fun `its own timeout is no cancellation`(): Unit = runBlocking {
        Api().use { api ->
            val impatient = TelnyxClient.builder()
                .apiKey("KEY")
                .baseUrl(api.baseUrl)
                .callTimeout(Duration.ofMillis(200))
                .build()

            val failure = assertThrows<TransportException> { impatient.callEvents().list(last24Hours()).await() }

            assertThat(failure).isNotInstanceOf(CancellationException::class.java)
        }
    }

    @Test
    fun `several calls at once hold no thread`(): Unit = runBlocking {
        Api(Api.page(1, 1, "call.hangup")).use { api ->
            // all on this one thread: if a call held it, the second would never be sent
            val pages = List(5) { async { api.client.callEvents().list(last24Hours()).await() } }.awaitAll()

            assertThat(pages.flatMap { it.data }.map { it.name }).hasSize(5).containsOnly("call.hangup")
        }
    }
}
