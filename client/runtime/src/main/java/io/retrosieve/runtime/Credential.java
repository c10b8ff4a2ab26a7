package io.retrosieve.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;

/** One thing that a caller shows who they are by. Its text does not give it away. */
interface Credential {
    /**
     * Adds it to a call.
     *
     * @throws IOException if it can't be had now
     */
    void sign(Signature signature) throws IOException;

    static Credential bearer(String token) {
        return signature -> signature.header("Authorization", "Bearer " + token);
    }

    static Credential bearer(TokenSource source) {
        return signature -> bearer(tokenOf(source)).sign(signature);
    }

    static Credential basic(String user, String password) {
        String authorization = Credentials.basic(user, password, StandardCharsets.UTF_8);
        return signature -> signature.header("Authorization", authorization);
    }

    static Credential inHeader(String name, String key) {
        return signature -> signature.header(name, key);
    }

    static Credential inQuery(String name, String key) {
        return signature -> signature.query(name, key);
    }

    static Credential inCookie(String name, String key) {
        return signature -> signature.cookie(name, key);
    }

    /** An exception of another type would end a thread of OkHttp's, and on Android the app. */
    static String tokenOf(TokenSource source) throws IOException {
        try {
            return Secrets.token("The access token", source.token());
        } catch (IOException | RuntimeException e) {
            throw new NoTokenException(e);
        }
    }
}
