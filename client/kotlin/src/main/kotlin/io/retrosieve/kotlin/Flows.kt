package io.retrosieve.kotlin

import io.retrosieve.runtime.PageSteps
import io.retrosieve.runtime.Paged
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * All items as a cold flow: each collector asks anew, and a page is asked for only when the items before it are used up. No
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
    steps().forEachPage { page -> itemsOf(page).forEach { emit(it) } }
}

/** The same page by page. If there are no results at all this has one page, the empty one. */
public fun <P : Any, T : Any> Paged<P, T>.pagesAsFlow(): Flow<P> = flow {
    steps().forEachPage { page -> emit(page) }
}

private suspend inline fun <P : Any, T : Any> PageSteps<P, T>.forEachPage(action: PageSteps<P, T>.(P) -> Unit) {
    while (true) {
        val page = nextCall()?.await() ?: return
        if (take(page)) action(page)
    }
}
