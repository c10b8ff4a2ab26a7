package io.retrosieve.kotlin

import io.retrosieve.runtime.Conditions.between
import io.retrosieve.runtime.PagingException
import io.retrosieve.runtime.ServerErrorException
import io.retrosieve.telnyx.CallEventType
import io.retrosieve.telnyx.ListCallEventsQuery.last24Hours
import java.time.Instant
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancel
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout
import org.junit.jupiter.api.assertThrows

/** Pages as flows. The timeout only ends a test that hangs. */
@Timeout(30)
class FlowsTest {
    @Test
    fun `gives the items of all pages`(): Unit = runBlocking {
        Api(Api.page(1, 2, "a", "b"), Api.page(2, 2, "c")).use { api ->
            val names = events(api).filter { it.type == CallEventType.WEBHOOK }.map { it.name }.toList()

            assertThat(names).containsExactly("a", "b", "c")
            assertThat(api.requests).isEqualTo(2)
        }
    }

    @Test
    fun `asks anew for each collector, and for no page too many`(): Unit = runBlocking {
        Api(Api.page(1, 2, "a", "b"), Api.page(2, 2, "c")).use { api ->
            val events = events(api)
            assertThat(api.requests).isZero()

            assertThat(events.take(2).toList()).hasSize(2)
            assertThat(api.requests).isEqualTo(1)
            assertThat(events.take(1).toList()).hasSize(1)
            assertThat(api.requests).isEqualTo(2)
        }
    }

    @Test
    fun `gives pages`(): Unit = runBlocking {
        Api(Api.page(1, 2, "a", "b"), Api.page(2, 2, "c")).use { api ->
            val pages = api.client.callEvents().listAll(last24Hours()).pagesAsFlow().toList()

            assertThat(pages.map { it.data.size }).containsExactly(2, 1)
        }
    }

    @Test
    fun `an empty result is one empty page`(): Unit = runBlocking {
        Api(Api.page(1, 0)).use { api ->
            assertThat(api.client.callEvents().listAll(last24Hours()).pagesAsFlow().toList()).hasSize(1)
            assertThat(events(api).toList()).isEmpty()
        }
    }

    @Test
    fun `ends the call of a page when the collector is cancelled`(): Unit = runBlocking {
        Api(Api.page(1, 2, "a", "b")).use { api ->
            val seen = mutableListOf<String>()
            val collector = launch(Dispatchers.Default) { events(api).collect { seen += it.name } }
            api.awaitSilence() // at page 2

            collector.cancelAndJoin()

            api.awaitCancelledCall()
            assertThat(seen).containsExactly("a", "b")
        }
    }

    @Test
    fun `ends between two items of a page when the collector is cancelled`(): Unit = runBlocking {
        Api(Api.page(1, 2, "a", "b"), Api.page(2, 2, "c")).use { api ->
            val seen = mutableListOf<String>()
            launch {
                events(api).collect {
                    seen += it.name
                    coroutineContext.cancel()
                }
            }.join()

            assertThat(seen).containsExactly("a")
            assertThat(api.requests).isEqualTo(1)
        }
    }

    @Test
    fun `heeds the limit and what is asked for ahead`(): Unit = runBlocking {
        Api(Api.page(1, 3, "a", "b"), Api.page(2, 3, "c", "d"), Api.page(3, 3, "e", "f")).use { api ->
            val all = api.client.callEvents().listAll(last24Hours())

            assertThat(all.parallel(2).asFlow().map { it.name }.toList()).containsExactly("a", "b", "c", "d", "e", "f")
            assertThat(api.requests).isEqualTo(3)
            assertThat(all.limit(3).asFlow().map { it.name }.toList()).containsExactly("a", "b", "c")
            assertThat(api.requests).isEqualTo(5)
        }
    }

    @Test
    fun `goes on at a checkpoint`(): Unit = runBlocking {
        Api(Api.page(1, 2, "a", "b"), Api.page(2, 2, "c")).use { api ->
            val all = api.client.callEvents().listAll(last24Hours())
            val checkpoint = all.iterator().use { it.next(); it.checkpoint() }

            assertThat(all.resumeAt(checkpoint).asFlow().map { it.name }.toList()).containsExactly("b", "c")
        }
    }

    @Test
    fun `gives what is in a range`(): Unit = runBlocking {
        Api(Api.page(1, 1, "a")).use { api ->
            val events = { from: String, to: String ->
                val range = between(Instant.parse(from), Instant.parse(to))
                api.client.callEvents().listAll(last24Hours().occurredAt(range)).asFlow()
            }

            assertThat(events("2026-01-15T09:31:42Z", "2026-01-15T09:32:00Z").toList()).hasSize(1)
            assertThat(events("2026-01-15T09:00:00Z", "2026-01-15T09:31:00Z").toList()).isEmpty()
        }
    }

    @Test
    fun `fails with what a page fails with, after the items before it`(): Unit = runBlocking {
        Api(Api.page(1, 2, "a"), Api.json(503, "{}")).use { api ->
            val seen = mutableListOf<String>()

            assertThrows<ServerErrorException> { events(api).collect { seen += it.name } }

            assertThat(seen).containsExactly("a")
        }
    }

    @Test
    fun `says so when the server gives another page`(): Unit = runBlocking {
        Api(Api.page(1, 3, "a"), Api.page(1, 3, "a")).use { api ->
            val failure = assertThrows<PagingException> { events(api).toList() }

            assertThat(failure.askedPage()).isEqualTo(2)
        }
    }

    private fun events(api: Api) = api.client.callEvents().listAll(last24Hours()).asFlow()
}
