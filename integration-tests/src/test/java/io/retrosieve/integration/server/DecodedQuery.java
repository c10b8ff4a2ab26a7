package io.retrosieve.integration.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A raw query string read as servers read it: a plus that is not encoded is a space. */
public final class DecodedQuery {
    private DecodedQuery() {}

    /** Decoded names in the order of their first appearance, with their decoded values in order. */
    public static Map<String, List<String>> of(String rawQuery) {
        Map<String, List<String>> decoded = new LinkedHashMap<>();
        if (rawQuery == null || rawQuery.isEmpty()) {
            return decoded;
        }
        for (String pair : rawQuery.split("&")) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            decoded.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
        return decoded;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
