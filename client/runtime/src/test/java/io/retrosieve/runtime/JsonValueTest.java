package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.support.JsonTypes;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    private static final JsonAdapter<JsonValue> ADAPTER = JsonTypes.ANY;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "\"a\\\"b\\u2028\"",
                "12345678901234567890123",
                "1.0",
                "-0",
                "1e400",
                "1E+2",
                "[]",
                "{}",
                "[1,[null,{\"a\":null}],\"\"]",
                "{\"b\":1.50,\"a\":{\"\":[false]}}"
            })
    void everyValueSurvivesReadingAndWriting(String json) throws IOException {
        assertThat(JsonValue.parse(json).json()).isEqualTo(json);
        assertThat(ADAPTER.toJson(ADAPTER.fromJson(json))).isEqualTo(json);
    }

    @Test
    void itPassesThroughMoshisObjectModelWithoutLoss() {
        JsonValue value = JsonValue.parse("{\"big\":12345678901234567890123,\"none\":null,\"list\":[true,\"x\",1.5]}");

        assertThat(ADAPTER.fromJsonValue(ADAPTER.toJsonValue(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1.0",
                "100|1E+2",
                "0|-0.00",
                "{\"a\":1,\"b\":[2]}|{ \"b\" : [ 2.0 ], \"a\" : 1 }",
                "\"\\u0061\"|\"a\"",
                "1e99999999999|1e99999999999"
            })
    void equalAreValuesThatMeanTheSame(String one, String other) {
        assertThat(JsonValue.parse(one)).isEqualTo(JsonValue.parse(other)).hasSameHashCodeAs(JsonValue.parse(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|\"1\"",
                "1|2",
                "[1,2]|[2,1]",
                "{}|[]",
                "null|false",
                "{\"a\":1}|{\"a\":1,\"b\":null}",
                "\"true\"|true"
            })
    void othersAreNotEqual(String one, String other) {
        assertThat(JsonValue.parse(one)).isNotEqualTo(JsonValue.parse(other));
    }

    @Test
    void factoriesWriteJson() {
        assertThat(JsonValue.of("a\"\n").json()).isEqualTo("\"a\\\"\\n\"");
        assertThat(JsonValue.of(Long.MIN_VALUE).json()).isEqualTo("-9223372036854775808");
        assertThat(JsonValue.of(0.5).json()).isEqualTo("0.5");
        assertThat(JsonValue.of(new BigDecimal("1.00")).json()).isEqualTo("1.00");
        assertThat(JsonValue.of(true)).isEqualTo(JsonValue.parse("true"));
        assertThat(JsonValue.NULL).isEqualTo(JsonValue.parse(" null "));
        assertThatThrownBy(() -> JsonValue.of(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no number NaN");
    }

    @Test
    void objectsAndArraysCanBeWalked() {
        JsonValue value = JsonValue.parse("{\"tags\":[\"a\",2,true],\"none\":null}");

        assertThat(value.type()).isEqualTo(JsonType.OBJECT);
        assertThat(value.fields()).containsOnlyKeys("tags", "none");
        assertThat(value.size()).isEqualTo(2);
        assertThat(value.get("tags").size()).isEqualTo(3);
        assertThat(value.get("tags").get(0).asString()).isEqualTo("a");
        assertThat(value.get("tags").get(1).asLong()).isEqualTo(2);
        assertThat(value.get("tags").get(2).asBoolean()).isTrue();
        assertThat(value.get("none").isNull()).isTrue();
        assertThat(value.get("other")).isNull();
        assertThatThrownBy(() -> value.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> value.get("tags").elements().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"{ },true", "[ ],true", "{\"a\":null},false", "[0],false", "\"\",false", "12,false"})
    void onlyObjectsAndArraysAreEmpty(String json, boolean isEmpty) {
        assertThat(JsonValue.parse(json).isEmpty()).isEqualTo(isEmpty);
    }

    @Test
    void numbersAreExact() {
        assertThat(JsonValue.parse("12345678901234567890").asBigDecimal())
                .isEqualTo(new BigDecimal("12345678901234567890"));
        assertThat(JsonValue.parse("1.50").asBigDecimal()).isEqualTo(new BigDecimal("1.50"));
        assertThat(JsonValue.parse("2.0").asLong()).isEqualTo(2);
        assertThat(JsonValue.parse("1e400").asDouble()).isInfinite();
        assertThatThrownBy(() -> JsonValue.parse("1.5").asLong())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Not a whole number that a long can hold: 1.5");
        assertThatThrownBy(() -> JsonValue.parse("1e99999999999").asBigDecimal())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A number beyond those of BigDecimal: 1e99999999999");
    }

    @Test
    void theWrongTypeIsAClearError() {
        assertThatThrownBy(() -> JsonValue.of(1).asString())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Not a string but a number: 1");
        assertThatThrownBy(() -> JsonValue.NULL.get("a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Not an object but null: null");
        assertThatThrownBy(() -> JsonValue.of("x").size())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Not an array but a string: \"x\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":[1,tru]}|malformed JSON at path $.a[1]",
                "{\"a\":1|the JSON is cut off at path $.a",
                "''|the JSON is cut off at path $",
                "01|malformed JSON at path $",
                "NaN|malformed JSON at path $",
                "[1,]|malformed JSON at path $[1]",
                "{a:1}|malformed JSON at path $.",
                "1 2|malformed JSON at path $",
            })
    void badJsonIsRefusedWithThePlace(String json, String message) {
        assertThatThrownBy(() -> JsonValue.parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not JSON: " + message);
    }

    @Test
    void jsonThatNestsTooDeepIsRefusedInsteadOfOverflowing() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            deep.append('[');
        }

        assertThatThrownBy(() -> JsonValue.parse(deep.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not JSON: Nesting too deep");
    }
}
