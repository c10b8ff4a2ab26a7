package io.retrosieve.benchmarks.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;

/** Who decodes and encodes pages. */
public enum Contender {
    RETROSIEVE("Retrosieve", MoshiCodec::ofRetrosieve),
    MOSHI_REFLECTION("Moshi, by reflection", MoshiCodec::byReflection),
    GSON("Gson", GsonCodec::new),
    JACKSON("Jackson", JacksonCodec::plain),
    JACKSON_BLACKBIRD("Jackson with Blackbird", JacksonCodec::withBlackbird),
    TELNYX_SDK("telnyx SDK (times as text)", JacksonCodec::ofTelnyx),
    MOSHI_TOKENS("limit: Moshi's tokens", Tokens.OfMoshi::new),
    JACKSON_TOKENS("limit: Jackson's tokens", Tokens.OfJackson::new);

    private final String title;
    private final Supplier<PageCodec<?>> codec;

    Contender(String title, Supplier<PageCodec<?>> codec) {
        this.title = title;
        this.codec = codec;
    }

    public String title() {
        return title;
    }

    /** Whether there is something to encode; the others are limits. */
    public boolean hasModels() {
        return this != MOSHI_TOKENS && this != JACKSON_TOKENS;
    }

    /** Whether its events have a time, not the text of one, which costs much less. */
    public boolean readsTimes() {
        return hasModels() && this != TELNYX_SDK;
    }

    /** A new one. What it decodes must have been decoded by it, which is for the caller to see to. */
    @SuppressWarnings("unchecked")
    public PageCodec<Object> codec() {
        return (PageCodec<Object>) codec.get();
    }

    /**
     * Whoever does less than the others is not measured beside them.
     *
     * @throws IllegalStateException if what it reads from a page and writes again is another page
     */
    public void requireAllOf(byte[] page) throws IOException {
        PageCodec<Object> mine = codec();
        Object decoded = mine.decode(new ByteArrayInputStream(page));
        if (!hasModels()) {
            return;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        mine.encode(decoded, written);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode expected = mapper.readTree(page);
        if (!expected.equals(Contender::compare, mapper.readTree(written.toByteArray()))) {
            throw new IllegalStateException(title + " does not give back the page that it was given");
        }
    }

    /** 1 and 1.0 are the same: some read all numbers as double. */
    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return Double.compare(one.doubleValue(), other.doubleValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}
