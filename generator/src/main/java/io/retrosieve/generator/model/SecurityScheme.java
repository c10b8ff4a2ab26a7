package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;

/**
 * A way to show who calls, which a client can send.
 *
 * @param id its name in the document
 * @param name of the header, query parameter or cookie; empty of the others
 */
public record SecurityScheme(String id, Kind kind, String name, Docs docs, Place place) {

    /** What a caller gives, and where it goes. */
    public enum Kind {
        /** A key or token of any sort behind {@code Authorization: Bearer}. */
        BEARER("apiKey"),
        /** A token that expires behind {@code Authorization: Bearer}: a JWT, or one of OAuth 2 or OpenID Connect. */
        ACCESS_TOKEN("accessToken"),
        BASIC("basicAuth"),
        KEY_IN_HEADER("apiKey"),
        KEY_IN_QUERY("apiKey"),
        KEY_IN_COOKIE("apiKey");

        private final String method;

        Kind(String method) {
            this.method = method;
        }

        /** The method of the builder that takes it, where no other scheme's is called so. */
        public String method() {
            return method;
        }
    }
}
