package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.sample.CallEvent;
import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.Everything;
import io.retrosieve.runtime.sample.Product;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelJsonTest {
    private static final Moshi MOSHI =
            new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build();
    private static final JsonAdapter<Everything> EVERYTHING = MOSHI.adapter(Everything.class);
    private static final JsonAdapter<CallEventPage> PAGE = MOSHI.adapter(CallEventPage.class);
    private static final JsonAdapter<CallEvent> EVENT = MOSHI.adapter(CallEvent.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":\"\"}",
                "{\"uuid\":\"308fe500-5213-11e9-ace7-02420a0f0668\"}",
                "{\"moment\":\"2019-03-29T11:10:00Z\"}",
                "{\"moment\":\"2019-03-29T11:10:19.127783+02:00\"}",
                "{\"day\":\"2019-03-29\"}",
                "{\"flag\":false}",
                "{\"small\":-2147483648}",
                "{\"large\":9223372036854775807}",
                "{\"approximate\":0.1}",
                "{\"exact\":12345678901234567890.10}",
                "{\"any\":{\"a\":[1.0,null]}}",
                "{\"product\":\"new\"}",
                "{\"moments\":[\"2019-03-29T11:10:00Z\",\"2019-03-29T11:10:01Z\"]}",
                "{\"counts\":{\"b\":1,\"a\":2}}",
                "{\"meta\":{\"total_pages\":1}}",
                "{\"parent\":{\"parent\":{\"text\":\"a\"}},\"children\":[{\"children\":[]},{\"text\":\"b\"}]}"
            })
    void documentedJsonIsTypedAndWrittenAsItWas(String json) throws IOException {
        Everything decoded = EVERYTHING.fromJson(json);

        assertThat(decoded.getAdditionalFields()).isEmpty();
        assertThat(EVERYTHING.toJson(decoded)).isEqualTo(json);
        assertThat(EVERYTHING.fromJsonValue(EVERYTHING.toJsonValue(decoded))).isEqualTo(decoded);
    }

    @Test
    void valuesHaveTheirJavaTypes() throws IOException {
        Everything decoded = EVERYTHING.fromJson("{\"uuid\":\"308FE500-5213-11e9-ace7-02420a0f0668\",\"small\":1.0,"
                + "\"large\":1e3,\"product\":\"fax\",\"any\":7}");

        assertThat(decoded.getUuid()).isEqualTo(UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668"));
        assertThat(decoded.getSmall()).isEqualTo(1);
        assertThat(decoded.getLarge()).isEqualTo(1000L);
        assertThat(decoded.getProduct()).isSameAs(Product.FAX);
        assertThat(decoded.getAny()).isEqualTo(JsonValue.of(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":null}",
                "{\"text\":5}",
                "{\"text\":{\"a\":[null]}}",
                "{\"uuid\":\"1-1-1-1-1\"}",
                "{\"moment\":\"yesterday\"}",
                "{\"moment\":\"2019-03-29T11:10:00\"}",
                "{\"day\":\"2019-02-30\"}",
                "{\"flag\":\"true\"}",
                "{\"small\":\"1\"}",
                "{\"small\":1.5}",
                "{\"small\":2147483648}",
                "{\"large\":9223372036854775808}",
                "{\"approximate\":1e999}",
                "{\"exact\":\"1\"}",
                "{\"exact\":1e99999999999}",
                "{\"any\":null}",
                "{\"product\":3}",
                "{\"moments\":\"none\"}",
                "{\"counts\":[]}",
                "{\"meta\":[]}",
                "{\"meta\":\"none\"}",
                "{\"unknown\":{\"a\":null}}"
            })
    void whatTheTypesDoNotHoldIsKeptAndWrittenBack(String json) throws IOException {
        Everything decoded = EVERYTHING.fromJson(json);
        JsonValue object = JsonValue.parse(json);

        assertThat(decoded.getAdditionalFields()).isEqualTo(object.fields());
        assertThat(EVERYTHING.toJson(decoded)).isEqualTo(json);
    }

    @Test
    void anUndecodableOptionalModelIsKeptWhole() throws IOException {
        String json = "{\"text\":\"before\",\"any\":1,\"parent\":{\"text\":\"in\"},\"x\":2}";
        Everything decoded = EVERYTHING.fromJson(json.replace("{\"text\":\"in\"}", "[{\"text\":\"in\"}]"));

        assertThat(decoded.getText()).isEqualTo("before");
        assertThat(decoded.getParent()).isNull();
        assertThat(decoded.getAdditionalFields())
                .containsEntry("parent", JsonValue.parse("[{\"text\":\"in\"}]"))
                .containsEntry("x", JsonValue.of(2));
    }

    @Test
    void additionalFieldsKeepTheOrderOfArrival() throws IOException {
        Everything decoded = EVERYTHING.fromJson("{\"z\":1,\"text\":null,\"a\":2}");

        assertThat(decoded.getAdditionalFields().keySet()).containsExactly("z", "text", "a");
    }

    @Test
    void ofAFieldThatComesTwiceTheLastOneCounts() throws IOException {
        assertThat(EVERYTHING.fromJson("{\"text\":5,\"text\":\"a\"}"))
                .isEqualTo(Everything.builder().text("a").build());
        assertThat(EVERYTHING.fromJson("{\"text\":\"a\",\"text\":5}").getText()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"moments\":[\"2019-03-29T11:10:00Z\",\"x\"]}"
                        + "|Expected an ISO-8601 date and time with offset but was 'x' at path $.moments[1]",
                "{\"moments\":[null]}|Expected an ISO-8601 date and time with offset but was NULL at path $.moments[0]",
                "{\"counts\":{\"a\":1,\"b\":\"2\"}}|Expected an integer of 32 bits but was STRING at path $.counts.b",
                "{\"counts\":{\"a\":null}}|Expected a value but was null at path $.counts.a",
                "{\"children\":[{},null]}|Expected a value but was null at path $.children[1]",
                "{\"children\":[{},5]}|Expected an object but was NUMBER at path $.children[1]",
                "{\"parent\":{\"children\":[5]}}|Expected an object but was NUMBER at path $.parent.children[0]",
                "[]|Expected an object but was BEGIN_ARRAY at path $",
                "null|Expected an object but was NULL at path $"
            })
    void aFaultInsideAListOrMapIsAnErrorWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> EVERYTHING.fromJson(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"data\":[{}]}|CallEvent lacks required call_leg_id, call_session_id, event_timestamp, metadata"
                        + " at path $.data[0].call_leg_id",
                "{\"data\":[{\"call_leg_id\":\"a\",\"call_session_id\":\"b\",\"metadata\":{},\"x.y\":[1]}]}"
                        + "|CallEvent lacks required event_timestamp at path $.data[0].event_timestamp",
                "{\"data\":[{\"call_leg_id\":5}]}|Expected a string but was NUMBER at path $.data[0].call_leg_id",
                "{\"data\":[{\"call_leg_id\":null}]}|Expected a value but was null at path $.data[0].call_leg_id",
                "{\"data\":[{\"event_timestamp\":\"x\"}]}|Expected an ISO-8601 date and time with offset but was 'x'"
                        + " at path $.data[0].event_timestamp"
            })
    void faultsInRequiredFieldsNameTheField(String json, String message) {
        assertThatThrownBy(() -> PAGE.fromJson(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessage(message);
    }

    @Test
    void requiredAnyTakesNull() throws IOException {
        String json = "{\"call_leg_id\":\"a\",\"call_session_id\":\"b\",\"event_timestamp\":\"2019-03-29T11:10:19Z\","
                + "\"metadata\":null}";

        assertThat(EVENT.fromJson(json).getMetadata()).isEqualTo(JsonValue.NULL);
        assertThat(EVENT.toJson(EVENT.fromJson(json))).isEqualTo(json);
    }

    @Test
    void jsonThatIsMalformedIsNotTakenForAnUndecodableField() {
        assertThatThrownBy(() -> EVERYTHING.fromJson("{\"parent\":{\"text\":tru}}"))
                .isInstanceOf(JsonEncodingException.class)
                .hasMessageContaining("at path $.parent.text");
        assertThatThrownBy(() -> EVERYTHING.fromJson("{\"unknown\":{\"a\":tru}}"))
                .isInstanceOf(JsonEncodingException.class)
                .hasMessageContaining("at path $.unknown.a");
    }

    @Test
    void enumsAndAnyJsonCanBeReadByThemselves() throws IOException {
        assertThat(MOSHI.adapter(JsonValue.class).fromJson("[1]")).isEqualTo(JsonValue.parse("[1]"));
        assertThat(MOSHI.adapter(Product.class).fromJson("\"fax\"")).isSameAs(Product.FAX);
    }
}
