package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ParameterType;
import io.retrosieve.runtime.support.QueryParameter;
import io.retrosieve.runtime.support.QueryValues;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Query parameters that are sent under several names. */
class NestedParametersTest {
    private static final ParameterType<JsonValue> NESTED =
            ParameterType.nested(new TelnyxJsonAdapterFactory(), JsonTypes.ANY);

    private static <T> QueryValues set(ParameterType<T> type, T value) {
        QueryParameter<T> parameter = QueryParameter.of("p", type);
        return QueryValues.none(parameter).with(parameter, value);
    }

    @Test
    void mapsKeepTheirOrder() {
        Map<String, Long> map = new LinkedHashMap<>();
        map.put("z", 2L);
        map.put("a b", 1L);
        assertThat(set(ParameterType.mapOf(ParameterType.INT32), map)).hasToString("[p[z]=2, p[a b]=1]");
        assertThat(set(ParameterType.entriesOf(ParameterType.INT32), map)).hasToString("[z=2, a b=1]");
    }

    @Test
    void aValueIsCheckedByItsOwnName() {
        ParameterType<Map<String, String>> type = ParameterType.mapOf(ParameterType.STRING.maxLength(2));
        assertThatThrownBy(() -> set(type, Collections.singletonMap("key", "abc")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p[key] must have at most 2 characters, but was 'abc'");
        assertThatThrownBy(() -> set(type, Collections.singletonMap("key", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("p[key] must not be empty");
        assertThatThrownBy(() -> set(type, Collections.singletonMap("", "a")))
                .hasMessage("p must not hold a key that is null or empty");
        assertThatThrownBy(() -> set(type, Collections.emptyMap())).hasMessageStartingWith("p must not be empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[{\"a\":1.50,\"b\":[\"x\",\"y\"]},{\"a\":null,\"c\":{\"d\":true}}] p[0][a]=1.50,p[0][b][0]=x,p[0][b][1]=y,p[1][c][d]=true",
                "{\"k\":\"\"} p[k]=",
                "\"text\" p=text"
            })
    void whatNestsHasItsPathInBrackets(String json, String sent) {
        assertThat(set(NESTED, JsonValue.parse(json))).hasToString("[" + sent.replace(",", ", ") + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "null", "[{\"a\":null}]"})
    void whatSendsNothingIsRefused(String json) {
        assertThatThrownBy(() -> set(NESTED, JsonValue.parse(json)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p must not be empty: the server would ignore it and return everything");
    }
}
