package io.retrosieve.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A call that came: what the Retrofit interface was given, and what of it would have been sent. Immutable. */
public final class FakeRequest {
    private final List<@Nullable Object> arguments;
    private final Request http;

    FakeRequest(List<? extends @Nullable Object> arguments, Request http) {
        this.arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
        this.http = http;
    }

    /** The arguments of the interface's method, in their order: the query, a body. Null for what was not given. */
    public List<@Nullable Object> arguments() {
        return arguments;
    }

    /** The request as a server would have got it, with its URL, headers and body. */
    public Request http() {
        return http;
    }

    /** Method and URL. */
    @Override
    public String toString() {
        return http.method() + " " + http.url();
    }
}
