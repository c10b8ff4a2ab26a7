package io.retrosieve.generator.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The methods that a path item can hold. */
public enum HttpMethod {
    GET,
    PUT,
    POST,
    DELETE,
    OPTIONS,
    HEAD,
    PATCH,
    TRACE;

    /** The method of this key. */
    public static Optional<HttpMethod> of(String key) {
        return Arrays.stream(values())
                .filter(method -> method.key().equals(key))
                .findFirst();
    }

    /** The key in a path item. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
