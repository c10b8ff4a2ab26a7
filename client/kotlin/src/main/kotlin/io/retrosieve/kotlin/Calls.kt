package io.retrosieve.kotlin

import io.retrosieve.runtime.ApiCall
import io.retrosieve.runtime.ApiCallback
import io.retrosieve.runtime.ApiResponse
import io.retrosieve.runtime.Cancellation
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.suspendCancellableCoroutine
import okhttp3.ResponseBody

/**
 * Sends the request and suspends until the answer is here. No thread waits meanwhile, so this may be called on Android's
 * main thread.
 *
 * ```
 * val page = telnyx.callEvents().list(query).await()
 * ```
 *
 * Cancelling the coroutine ends the call: its connection is closed, and what arrives nevertheless is dropped.
 *
 * Throws what [ApiCall.execute] throws, which are all unchecked: `ApiException` and its subclasses for what the server
 * refuses, `DecodingException` for what is not as the document says, `TransportException` if no answer came.
 */
public suspend fun <T> ApiCall<T>.await(): T = await { enqueue(it) }

/** Suspends until what was begun calls back. */
internal suspend fun <T> await(begin: (ApiCallback<T>) -> Cancellation): T = suspendCancellableCoroutine { continuation ->
    val call = begin(
        object : ApiCallback<T> {
            override fun onSuccess(value: T) {
                continuation.resume(value) { _, unwanted, _ -> close(unwanted) }
            }

            override fun onFailure(failure: RuntimeException) {
                continuation.resumeWithException(failure)
            }
        },
    )
    continuation.invokeOnCancellation { call.cancel() }
}

/** A file that nobody reads any more would keep its connection. */
private fun close(value: Any?) {
    when (value) {
        is ResponseBody -> value.close()
        is ApiResponse<*> -> close(value.value())
    }
}
