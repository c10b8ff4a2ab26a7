package io.retrosieve.runtime;

import java.util.Objects;
import okhttp3.HttpUrl;

final class BaseUrls {
    private BaseUrls() {}

    /** With a slash at the end, without which Retrofit would replace the last part of the path. */
    static HttpUrl parse(String text) {
        Objects.requireNonNull(text, "The base URL must not be null");
        HttpUrl url = HttpUrl.parse(text);
        if (url == null) {
            throw new IllegalArgumentException("The base URL must begin with http:// or https:// and name a host");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException("The base URL must not hold a user or password");
        }
        if (url.query() != null || url.fragment() != null) {
            throw new IllegalArgumentException("The base URL must not have a query or fragment");
        }
        boolean slash = url.encodedPath().endsWith("/");
        return slash ? url : url.newBuilder().addPathSegment("").build();
    }
}
