package io.retrosieve.generator.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** JSON pointers (RFC 6901) in their URI fragment form, {@code #/paths/~1call_events}. */
final class Pointers {
    static final String ROOT = "#";

    private Pointers() {}

    /** A name as a pointer writes it. */
    static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    /** The unescaped tokens of a local pointer. */
    static List<String> tokens(String pointer) {
        if (pointer.equals(ROOT)) {
            return List.of();
        }
        return Arrays.stream(pointer.substring("#/".length()).split("/", -1))
                .map(Pointers::unescape)
                .toList();
    }

    private static String unescape(String token) {
        return decoded(token).replace("~1", "/").replace("~0", "~");
    }

    private static String decoded(String token) {
        try {
            return URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return token;
        }
    }
}
