package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import io.retrosieve.runtime.support.JsonTypes;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenIntegerEnumTest {
    private static final JsonAdapter<Interval> INTERVAL = JsonTypes.openIntegerEnum(Interval::of);

    /** As the generator writes them. */
    static final class Interval extends OpenIntegerEnum {
        static final Interval _30 = new Interval(30L);
        static final Interval MINUS_1 = new Interval(-1L);
        private static final List<Interval> KNOWN = listOf(_30, MINUS_1);

        private Interval(long value) {
            super(value);
        }

        static Interval of(long value) {
            return OpenIntegerEnum.of(value, KNOWN, Interval::new);
        }
    }

    private static final class Other extends OpenIntegerEnum {
        Other(long value) {
            super(value);
        }
    }

    @Test
    void aListedNumberIsTheConstant() {
        assertThat(Interval.of(30)).isSameAs(Interval._30);
        assertThat(Interval._30.isKnown()).isTrue();
        assertThat(Interval.MINUS_1).hasToString("-1");
    }

    @Test
    void anotherNumberIsKept() {
        Interval longer = Interval.of(Long.MAX_VALUE);

        assertThat(longer.value()).isEqualTo(Long.MAX_VALUE);
        assertThat(longer.isKnown()).isFalse();
        assertThat(longer).isEqualTo(Interval.of(Long.MAX_VALUE)).hasSameHashCodeAs(Interval.of(Long.MAX_VALUE));
    }

    @Test
    void equalityIsOfClassAndNumber() {
        assertThat(Interval._30)
                .isNotEqualTo(new Other(30))
                .isNotEqualTo(Interval.MINUS_1)
                .isNotEqualTo(null);
    }

    @ParameterizedTest
    @CsvSource({"30,30", "-1,-1", "45,45", "9223372036854775807,9223372036854775807", "30.0,30", "3e1,30"})
    void inJsonItIsANumber(String json, String written) throws IOException {
        assertThat(INTERVAL.toJson(INTERVAL.fromJson(json))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"30\"", "1.5", "9223372036854775808", "null", "true"})
    void anythingElseIsRefused(String json) {
        assertThatThrownBy(() -> INTERVAL.fromJson(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("integer of 64 bits")
                .hasMessageEndingWith("at path $");
    }
}
