package io.retrosieve.integration

import io.retrosieve.integration.server.ApiServer
import io.retrosieve.runtime.Conditions.gte
import io.retrosieve.runtime.InvalidRequestException
import io.retrosieve.telnyx.CallEventType
import io.retrosieve.telnyx.ListCallEventsQuery.last24Hours
import io.retrosieve.telnyx.ListCallEventsQuery.ofLeg
import java.time.OffsetDateTime
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.extension.RegisterExtension

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
        val total: Int? = page.meta?.totalPages

        assertThat(name).isEqualTo("call.hangup")
        assertThat(total).isEqualTo(3)
    }

    @Test
    fun `what the server objects to`() {
        val query = last24Hours().occurredAt(gte(OffsetDateTime.parse(Fixtures.TIME_IN_THE_FUTURE)))

        val failure = assertThrows<InvalidRequestException> { telnyx.callEvents().list(query).execute() }

        assertThat(failure.rejectedParameters()).containsExactly("filter[occurred_at]")
    }

    companion object {
        @JvmField
        @RegisterExtension
        val API = ApiServer()
    }
}
