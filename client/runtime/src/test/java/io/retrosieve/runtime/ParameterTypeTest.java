package io.retrosieve.runtime;

import static io.retrosieve.runtime.support.ParameterType.DATE;
import static io.retrosieve.runtime.support.ParameterType.DATE_TIME;
import static io.retrosieve.runtime.support.ParameterType.DECIMAL;
import static io.retrosieve.runtime.support.ParameterType.DOUBLE;
import static io.retrosieve.runtime.support.ParameterType.INT32;
import static io.retrosieve.runtime.support.ParameterType.LONG;
import static io.retrosieve.runtime.support.ParameterType.STRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.retrosieve.runtime.sample.Product;
import io.retrosieve.runtime.support.ParameterType;
import io.retrosieve.runtime.support.QueryParameter;
import io.retrosieve.runtime.support.QueryValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterTypeTest {
    private static <T> QueryValues set(ParameterType<T> type, T value) {
        QueryParameter<T> parameter = QueryParameter.of("p", type);
        return QueryValues.none(parameter).with(parameter, value);
    }

    static Stream<Arguments> good() {
        return Stream.of(
                arguments(STRING, " ", " "),
                arguments(STRING.minLength(2).maxLength(3), "abc", "abc"),
                arguments(STRING.maxLength(1), "\uD83D\uDE00", "\uD83D\uDE00"),
                arguments(INT32.atLeast(1L).atMost(250L), 1L, "1"),
                arguments(INT32.atLeast(1L).atMost(250L), 250L, "250"),
                arguments(LONG, Long.MIN_VALUE, "-9223372036854775808"),
                arguments(DECIMAL, new BigDecimal("1E-7"), "0.0000001"),
                arguments(DECIMAL, new BigDecimal("1E+3"), "1000"),
                arguments(DOUBLE, 1E-7, "0.0000001"),
                arguments(DOUBLE, 1E10, "10000000000"),
                arguments(DOUBLE.atLeast(0.5), 0.5, "0.5"),
                arguments(INT32.moreThan(0L).lessThan(2L), 1L, "1"),
                arguments(LONG.multipleOf(5L), -10L, "-10"),
                arguments(DOUBLE.multipleOf(0.1), 0.3, "0.3"),
                arguments(STRING.pattern("[A-Z]{2}"), "xABx", "xABx"),
                arguments(STRING.pattern("("), "no pattern", "no pattern"),
                arguments(
                        ParameterType.commaSeparated(STRING)
                                .minItems(1)
                                .maxItems(2)
                                .unique(),
                        Arrays.asList("a", "b"),
                        "a,b"),
                arguments(DATE, LocalDate.of(2019, 3, 29), "2019-03-29"),
                arguments(DATE_TIME, OffsetDateTime.parse("2019-03-29T11:10Z"), "2019-03-29T11:10:00Z"),
                arguments(
                        DATE_TIME, OffsetDateTime.parse("0001-01-01T00:00:01.5-03:30"), "0001-01-01T00:00:01.5-03:30"),
                arguments(ParameterType.UNIX_TIME, OffsetDateTime.parse("2019-03-29T13:10:00.9+02:00"), "1553857800"),
                arguments(ParameterType.BYTES, ByteString.encodeUtf8("abcd"), "YWJjZA=="),
                arguments(
                        ParameterType.<OpenIntegerEnumTest.Interval>openIntegerEnum(),
                        OpenIntegerEnumTest.Interval.of(45),
                        "45"),
                arguments(ParameterType.BOOLEAN, false, "false"),
                arguments(ParameterType.<Product>openEnum(), Product.FAX, "fax"),
                arguments(ParameterType.<Product>openEnum(), Product.of("new"), "new"));
    }

    @ParameterizedTest
    @MethodSource("good")
    <T> void goodValuesHaveOneText(ParameterType<T> type, T value, String text) {
        assertThat(set(type, value)).hasToString("[p=" + text + "]");
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments(STRING, "", "must not be empty: the server would ignore it and return everything"),
                arguments(
                        STRING.minLength(2), "", "must not be empty: the server would ignore it and return everything"),
                arguments(
                        STRING.minLength(0), "", "must not be empty: the server would ignore it and return everything"),
                arguments(STRING.minLength(2), "a", "must have at least 2 characters, but was 'a'"),
                arguments(STRING.maxLength(2), "abc", "must have at most 2 characters, but was 'abc'"),
                arguments(INT32.atLeast(1L), 0L, "must be at least 1, but was 0"),
                arguments(DOUBLE, Double.NaN, "must be a finite number, but was NaN"),
                arguments(DOUBLE.atLeast(0.5), 0.25, "must be at least 0.5, but was 0.25"),
                arguments(INT32.atLeast(1L).atMost(250L), 251L, "must be at most 250, but was 251"),
                arguments(LONG.atMost(5L), 6L, "must be at most 5, but was 6"),
                arguments(INT32.moreThan(0L), 0L, "must be more than 0, but was 0"),
                arguments(LONG.lessThan(10L), 10L, "must be less than 10, but was 10"),
                arguments(INT32.multipleOf(5L), 7L, "must be a multiple of 5, but was 7"),
                arguments(DOUBLE.multipleOf(0.1), 0.25, "must be a multiple of 0.1, but was 0.25"),
                arguments(
                        DECIMAL.multipleOf(new BigDecimal("0.01")),
                        new BigDecimal("1.005"),
                        "must be a multiple of 0.01, but was 1.005"),
                arguments(STRING.pattern("^[A-Z]{2}$"), "abc", "must match ^[A-Z]{2}$, but was 'abc'"),
                arguments(
                        ParameterType.listOf(INT32).minItems(2),
                        Collections.singletonList(1L),
                        "must have at least 2 values, but was [1]"),
                arguments(
                        ParameterType.commaSeparated(INT32).maxItems(1),
                        Arrays.asList(1L, 2L),
                        "must have at most 1 value, but was [1, 2]"),
                arguments(
                        ParameterType.listOf(STRING).unique(),
                        Arrays.asList("a", "b", "a"),
                        "must have each value once, but was [a, b, a]"),
                arguments(
                        DECIMAL.atLeast(new BigDecimal("0.5")),
                        new BigDecimal("1E-7"),
                        "must be at least 0.5, but was 0.0000001"),
                arguments(
                        DATE_TIME,
                        OffsetDateTime.MAX,
                        "must have a year from 0000 to 9999, but was +999999999-12-31T23:59:59.999999999-18:00"),
                arguments(
                        ParameterType.<Product>openEnum(),
                        Product.of(""),
                        "must not be empty: the server would ignore it and return everything"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    <T> void badValuesAreRefusedWithNameBoundAndValue(ParameterType<T> type, T value, String fault) {
        assertThatThrownBy(() -> set(type, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p " + fault);
    }
}
