package io.retrosieve.runtime;

import java.util.Objects;
import java.util.regex.Pattern;

/** A key that fits into a header. Neither its text nor any message gives it away. */
final class ApiKey {
    private static final Pattern BEARER = Pattern.compile("^\\s*bearer(\\s|$)", Pattern.CASE_INSENSITIVE);

    private final String key;

    ApiKey(String key) {
        Objects.requireNonNull(key, "The API key must not be null");
        if (key.trim().isEmpty()) {
            throw new IllegalArgumentException("The API key must not be blank");
        }
        if (BEARER.matcher(key).find()) {
            throw new IllegalArgumentException(
                    "The API key must be passed without \"Bearer\", which the client adds itself");
        }
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException(String.format(
                        "The API key must be the bare key in printable ASCII, without blanks or line breaks,"
                                + " but its character %d of %d is U+%04X",
                        i + 1, key.length(), (int) c));
            }
        }
        this.key = key;
    }

    String authorization() {
        return "Bearer " + key;
    }

    @Override
    public String toString() {
        return "the API key";
    }
}
