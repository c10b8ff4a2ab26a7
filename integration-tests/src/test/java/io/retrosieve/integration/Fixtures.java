package io.retrosieve.integration;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retrosieve.replay.ReplayServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** What the fixtures are about, so that tests and fixtures name the same things. */
public final class Fixtures {
    /** Base path of the API. */
    public static final String BASE_PATH = "/v2";

    /** A leg with five events on three pages of two. */
    public static final UUID LEG_OF_THREE_PAGES = UUID.fromString("5f0c1d7e-2a34-4b6f-9c1d-0a1b2c3d4e5f");

    static final UUID SESSION_WITH_UNKNOWN_ENUM = UUID.fromString("0b9f6c1e-7d21-4f0a-8a55-6e2f90c1d3b7");
    static final UUID SESSION_WITH_UNKNOWN_FIELDS = UUID.fromString("c2a8e4f0-1b3d-4c5e-9f60-718293a4b5c6");

    /** A filter by this name finds nothing. */
    static final String NAME_WITHOUT_EVENTS = "no.such.event";

    /** A filter by this name is answered 429. */
    static final String NAME_ASKED_TOO_OFTEN = "asked.too.often";

    /** A filter from this time on is answered 422. */
    static final String TIME_IN_THE_FUTURE = "2999-01-01T00:00:00Z";

    /** The bare request with this key is answered 401. */
    public static final String REVOKED_KEY = "KEY-REVOKED";

    // numbers as they are written: a double would let lost digits pass
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Fixtures() {}

    /** A server that replays them. */
    public static ReplayServer replayed() {
        return ReplayServer.of("fixtures").at(BASE_PATH);
    }

    /** The text of a body. */
    public static String body(String name) {
        String path = "fixtures/__files/" + name + ".json";
        try (InputStream in = Fixtures.class.getClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON read by a library that is not the client's. */
    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
