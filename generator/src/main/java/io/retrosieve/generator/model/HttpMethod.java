package io.retrosieve.generator.model;

import java.util.Locale;

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

    /** The key in a path item. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
