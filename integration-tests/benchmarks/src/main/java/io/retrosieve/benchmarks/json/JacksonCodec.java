package io.retrosieve.benchmarks.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.telnyx.sdk.JSON;
import com.telnyx.sdk.model.ListCallEventsResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A Jackson with models that it finds out about by reflection, ours or those of the official SDK. */
final class JacksonCodec<P> extends PageCodec<P> {
    private final ObjectMapper mapper;
    private final Class<P> type;

    private JacksonCodec(ObjectMapper mapper, Class<P> type) {
        this.mapper = mapper;
        this.type = type;
    }

    static PageCodec<PlainPage> plain() {
        return new JacksonCodec<>(mapper().build(), PlainPage.class);
    }

    static PageCodec<PlainPage> withBlackbird() {
        return new JacksonCodec<>(mapper().addModule(new BlackbirdModule()).build(), PlainPage.class);
    }

    /** As the SDK sets it up, which reads times as text. */
    static PageCodec<ListCallEventsResponse> ofTelnyx() {
        return new JacksonCodec<>(new JSON().getMapper(), ListCallEventsResponse.class);
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    @Override
    public P decode(InputStream json) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public void encode(P page, OutputStream json) throws IOException {
        mapper.writeValue(json, page);
    }
}
