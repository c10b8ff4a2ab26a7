package io.retrosieve.kotlin

import io.retrosieve.runtime.PageSteps
import io.retrosieve.runtime.Paged
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * All items as a cold flow: each collector asks anew, and a page is asked for only when the items before it are
 * used up, unless `prefetch` or `parallel` of the listing say otherwise. Its limit, range and checkpoint hold here too. No
 * thread waits for a page, so it may be collected on Android's main thread.
 *
 * ```
 * telnyx.callEvents().listAll(query).asFlow()
 *     .filter { it.type == CallEventType.WEBHOOK }
 *     .take(10)
 *     .collect { println(it.name) }
 * ```
 *
 * Cancelling the collector ends the call that it waits for. The flow fails with what [await] throws, and with
 * `PagingException` if the server gives another page than was asked for.
 */
public fun <P : Any, T : Any> Paged<P, T>.asFlow(): Flow<T> = flow {
    forEachPage { page -> itemsOf(page).forEach { emit(it) } }
}

/** The same page by page. If there are no results at all this has one page, the empty one. */
public fun <P : Any, T : Any> Paged<P, T>.pagesAsFlow(): Flow<P> = flow {
    forEachPage { page -> emit(page) }
}

private suspend inline fun <P : Any, T : Any> Paged<P, T>.forEachPage(action: PageSteps<P, T>.(P) -> Unit) {
    steps().use { steps ->
        while (steps.hasNext()) {
            val page = await<P> { steps.next(it) }
            if (steps.take(page)) steps.action(page)
        }
    }
}
