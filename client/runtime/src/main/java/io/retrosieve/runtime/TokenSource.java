package io.retrosieve.runtime;

import java.io.IOException;

/**
 * Gives access tokens that expire: a JWT that is signed anew every few minutes, what an OAuth 2 server answered.
 *
 * <pre>{@code
 * MusicClient client = MusicClient.builder().accessToken(() -> session.freshToken()).build();
 * // Authorization: Bearer <what freshToken() gave>
 * }</pre>
 *
 * <p>Asked once for each attempt of a call that needs it, before anything is sent: so keep a token as long as it is good. It is asked on
 * the thread that executes the call, one of OkHttp's for {@link ApiCall#enqueue}, and by several threads at once; waiting
 * for a new token counts towards the call timeout. To fetch one with the same client is fine if the operation for it asks
 * for no token.
 */
public interface TokenSource {
    /**
     * A token that is good now, without "Bearer".
     *
     * @throws IOException if there is none; like any other exception, and like a token that no header can hold, it becomes
     *     the cause of the call's {@link TransportException}, and nothing is sent
     */
    String token() throws IOException;
}
