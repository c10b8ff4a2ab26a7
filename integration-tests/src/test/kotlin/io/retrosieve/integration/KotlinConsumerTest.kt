package io.retrosieve.integration

import com.squareup.moshi.Moshi
import io.retrosieve.integration.server.ApiServer
import io.retrosieve.integration.server.OutsideSpec
import io.retrosieve.kotlin.asFlow
import io.retrosieve.kotlin.await
import io.retrosieve.runtime.Conditions.gte
import io.retrosieve.runtime.InvalidRequestException
import io.retrosieve.telnyx.CallEventType
import io.retrosieve.telnyx.CallEventsApi
import io.retrosieve.telnyx.ListCallEventsQuery.last24Hours
import io.retrosieve.telnyx.ListCallEventsQuery.ofLeg
import io.retrosieve.telnyx.ListCallEventsQuery.ofSession
import io.retrosieve.telnyx.TelnyxJsonAdapterFactory
import java.time.OffsetDateTime
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import okhttp3.OkHttpClient
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.extension.RegisterExtension
import retrofit2.Retrofit
import retrofit2.await as awaitCall
import retrofit2.converter.moshi.MoshiConverterFactory
import retrofit2.create

/** The client from Kotlin, as an app would write it. */
class KotlinConsumerTest {
    private val telnyx = API.client()

    @Test
    fun `all events of a leg`() {
        val query = ofLeg(Fixtures.LEG_OF_THREE_PAGES).pageSize(2)

        val webhooks = telnyx.callEvents().listAll(query)
            .filter { it.type == CallEventType.WEBHOOK }
            .map { it.name }

        assertThat(webhooks).containsExactly("call.initiated", "call.answered", "call.hangup")
    }

    @Test
    fun `getters are properties, and null is in their types`() {
        val page = telnyx.callEvents().list(last24Hours()).execute()

        val name: String = page.data.first().name
        val total: Long? = page.meta?.totalPages

        assertThat(name).isEqualTo("call.hangup")
        assertThat(total).isEqualTo(3L)
    }

    @Test
    fun `what the server objects to`() {
        val query = last24Hours().occurredAt(gte(OffsetDateTime.parse(Fixtures.TIME_IN_THE_FUTURE)))

        val failure = assertThrows<InvalidRequestException> { telnyx.callEvents().list(query).execute() }

        assertThat(failure.rejectedParameters()).containsExactly("filter[occurred_at]")
    }

    @Test
    @OutsideSpec(
        rules = ["validation.response.body.schema.enum"],
        because = "the API may add a type before the document knows it",
    )
    fun `an enum may hold what the document does not know`() {
        val page = telnyx.callEvents().list(ofSession(Fixtures.SESSION_WITH_UNKNOWN_ENUM)).execute()

        val types = page.data.map { event ->
            when (event.type) {
                CallEventType.COMMAND -> "command"
                CallEventType.WEBHOOK -> "webhook"
                else -> "unknown: ${event.type}"
            }
        }

        assertThat(types).contains("unknown: sip_trace")
    }

    @Test
    fun `a call that suspends`(): Unit = runBlocking {
        val page = telnyx.callEvents().list(last24Hours()).await()

        assertThat(page.data.first().name).isEqualTo("call.hangup")
    }

    @Test
    fun `events as a flow`(): Unit = runBlocking {
        val names = telnyx.callEvents().listAll(ofLeg(Fixtures.LEG_OF_THREE_PAGES).pageSize(2)).asFlow()
            .filter { it.type == CallEventType.WEBHOOK }
            .map { it.name }
            .take(2)
            .toList()

        assertThat(names).containsExactly("call.initiated", "call.answered")
        assertThat(API.targets()).hasSize(2) // the third page is not asked for
    }

    @Test
    fun `a Retrofit of one's own, and its own extensions`(): Unit = runBlocking {
        val retrofit = Retrofit.Builder()
            .baseUrl(API.baseUrl() + "/")
            .addConverterFactory(
                MoshiConverterFactory.create(Moshi.Builder().add(TelnyxJsonAdapterFactory()).build()),
            )
            .client(
                OkHttpClient.Builder()
                    .addInterceptor { chain ->
                        val request = chain.request().newBuilder()
                            .header("Authorization", "Bearer ${ApiServer.KEY}")
                            .header("Accept", "application/json")
                        chain.proceed(request.build())
                    }
                    .build(),
            )
            .build()

        val page = retrofit.create<CallEventsApi>().listCallEvents(last24Hours()).awaitCall()

        assertThat(page.data.first().name).isEqualTo("call.hangup")
    }

    companion object {
        @JvmField
        @RegisterExtension
        val API = ApiServer()
    }
}
