package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.sample.CallEvent;
import io.retrosieve.runtime.sample.Everything;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import io.retrosieve.runtime.support.JsonTypes;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server wrote in another way than Java would, and what a model writes back. */
class OriginalTextTest {
    private static final Moshi MOSHI =
            new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build();
    private static final JsonAdapter<Everything> EVERYTHING = MOSHI.adapter(Everything.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"moment\":\"2021-01-01T00:00:00.000Z\"}",
                "{\"moment\":\"2021-01-01T00:00Z\"}",
                "{\"moment\":\"2021-01-01T00:00:00+00:00\"}",
                "{\"moment\":\"2021-01-01t00:00:00z\"}",
                "{\"uuid\":\"308FE500-5213-11E9-ACE7-02420A0F0668\",\"moment\":\"2021-01-01T02:00:00.10+02:00\"}",
                "{\"parent\":{\"moment\":\"2021-01-01T00:00:00.0Z\"}}",
                "{\"moment\":\"2021-01-01T00:00:00.00Z\",\"parent\":{\"moment\":\"2021-01-01T00:00:00Z\"}}",
                "{\"moment\":\"2021-01-01T00:00:00Z\",\"parent\":{\"moment\":\"2021-01-01T00:00:00.00Z\"}}",
                "{\"moment\":\"2021-01-01T00:00:00.00Z\",\"children\":[{\"moment\":\"2021-01-01T00:00:00.0Z\"},"
                        + "{\"moment\":\"2021-01-01T00:00:00Z\"}]}"
            })
    void theTextIsWrittenBack(String json) throws IOException {
        Everything model = EVERYTHING.fromJson(json);

        assertThat(EVERYTHING.toJson(model)).isEqualTo(json);
        assertThat(EVERYTHING.toJson(model.toBuilder().build())).isEqualTo(json);
        assertThat(EVERYTHING.fromJsonValue(EVERYTHING.toJsonValue(model))).isEqualTo(model);
        assertThat(EVERYTHING.toJsonValue(model).toString()).contains("2021-01-01");
    }

    @Test
    void ofARequiredFieldToo() throws IOException {
        JsonAdapter<List<CallEvent>> events = JsonTypes.listOf(MOSHI.adapter(CallEvent.class));
        String json = "[{\"call_leg_id\":\"308FE500-5213-11E9-ACE7-02420A0F0668\","
                + "\"call_session_id\":\"308fe500-5213-11e9-ace7-02420a0f0668\","
                + "\"event_timestamp\":\"2019-03-29T11:10:19.100Z\",\"name\":\"n\",\"type\":\"webhook\",\"metadata\":{}}]";

        assertThat(events.toJson(events.fromJson(json))).isEqualTo(json);
    }

    @Test
    void onlyAsLongAsTheValueIsTheSame() throws IOException {
        Everything model = EVERYTHING.fromJson("{\"moment\":\"2021-01-01T00:00:00.000Z\"}");
        OffsetDateTime later = OffsetDateTime.parse("2021-01-02T00:00:00Z");

        assertThat(EVERYTHING.toJson(model.toBuilder().moment(later).build()))
                .isEqualTo("{\"moment\":\"2021-01-02T00:00:00Z\"}");
        assertThat(EVERYTHING.toJson(model.toBuilder().moment(null).build())).isEqualTo("{}");
    }

    @Test
    void equalityIsOfTheValue() throws IOException {
        Everything model = EVERYTHING.fromJson("{\"moment\":\"2021-01-01T00:00:00.000Z\"}");
        Everything same = EVERYTHING.fromJson("{\"moment\":\"2021-01-01T00:00:00Z\"}");

        assertThat(model).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(EVERYTHING.toJson(same)).isEqualTo("{\"moment\":\"2021-01-01T00:00:00Z\"}");
    }

    @Test
    void theTextOfAListElementIsNoFields() throws IOException {
        Everything model =
                EVERYTHING.fromJson("{\"moments\":[\"2021-01-01T00:00:00.000Z\"],\"moment\":\"2021-01-01T00:00:00Z\"}");

        assertThat(EVERYTHING.toJson(model))
                .isEqualTo("{\"moment\":\"2021-01-01T00:00:00Z\",\"moments\":[\"2021-01-01T00:00:00Z\"]}");
    }

    @Test
    void aBadOptionalValueIsKeptAsBefore() throws IOException {
        Everything model = EVERYTHING.fromJson("{\"moment\":\"yesterday\",\"uuid\":\"1-1-1-1-1\"}");

        assertThat(model.getMoment()).isNull();
        assertThat(EVERYTHING.toJson(model)).isEqualTo("{\"moment\":\"yesterday\",\"uuid\":\"1-1-1-1-1\"}");
    }
}
