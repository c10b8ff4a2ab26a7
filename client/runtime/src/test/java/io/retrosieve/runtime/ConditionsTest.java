package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.retrosieve.runtime.support.Operator;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionsTest {
    private static final OffsetDateTime UTC = OffsetDateTime.parse("2019-03-29T11:10:00Z");
    private static final Instant INSTANT = UTC.toInstant();
    private static final ZonedDateTime ZONED = ZonedDateTime.parse("2019-03-29T11:10:00+01:00[Europe/Paris]");

    static Stream<Arguments> all() {
        return Stream.of(
                arguments(Conditions.eq(UTC), Operator.EQ, "eq 2019-03-29T11:10:00Z"),
                arguments(Conditions.eq(INSTANT), Operator.EQ, "eq 2019-03-29T11:10:00Z"),
                arguments(Conditions.eq(ZONED), Operator.EQ, "eq 2019-03-29T11:10:00+01:00"),
                arguments(Conditions.gt(5), Operator.GT, "gt 5"),
                arguments(Conditions.gt(INSTANT), Operator.GT, "gt 2019-03-29T11:10:00Z"),
                arguments(Conditions.gt(ZONED), Operator.GT, "gt 2019-03-29T11:10:00+01:00"),
                arguments(Conditions.gte(UTC), Operator.GTE, "gte 2019-03-29T11:10:00Z"),
                arguments(Conditions.gte(INSTANT), Operator.GTE, "gte 2019-03-29T11:10:00Z"),
                arguments(Conditions.gte(ZONED), Operator.GTE, "gte 2019-03-29T11:10:00+01:00"),
                arguments(Conditions.lt("x"), Operator.LT, "lt x"),
                arguments(Conditions.lt(INSTANT), Operator.LT, "lt 2019-03-29T11:10:00Z"),
                arguments(Conditions.lt(ZONED), Operator.LT, "lt 2019-03-29T11:10:00+01:00"),
                arguments(Conditions.lte(5L), Operator.LTE, "lte 5"),
                arguments(Conditions.lte(INSTANT), Operator.LTE, "lte 2019-03-29T11:10:00Z"),
                arguments(Conditions.lte(ZONED), Operator.LTE, "lte 2019-03-29T11:10:00+01:00"),
                arguments(Conditions.oneOf("a", "b"), Operator.IN, "in a, b"),
                arguments(Conditions.contains("a"), Operator.CONTAINS, "contains a"),
                arguments(Conditions.startsWith("a"), Operator.STARTS_WITH, "starts_with a"),
                arguments(Conditions.endsWith("a"), Operator.ENDS_WITH, "ends_with a"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachHasItsOperatorAndText(Condition<?> condition, Operator operator, String text) {
        assertThat(condition.operator()).isEqualTo(operator);
        assertThat(condition).hasToString(text);
    }

    @Test
    void aZonedTimeKeepsItsOffset() {
        Comparison<OffsetDateTime> condition = Conditions.gte(ZONED);

        assertThat(condition.value()).isEqualTo(OffsetDateTime.parse("2019-03-29T11:10:00+01:00"));
    }

    @Test
    void equalAreTheSameKindWithEqualValues() {
        assertThat(Conditions.gte(UTC)).isEqualTo(Conditions.gte(INSTANT)).hasSameHashCodeAs(Conditions.gte(INSTANT));
        assertThat(Conditions.gte(UTC)).isNotEqualTo(Conditions.gt(UTC)).isNotEqualTo(Conditions.gte(UTC.plusNanos(1)));
        assertThat(Conditions.oneOf(1, 2)).isEqualTo(Conditions.oneOf(1, 2)).isNotEqualTo(Conditions.oneOf(2, 1));
    }

    @Test
    void nullIsRefusedAtOnce() {
        String text = new HashMap<String, String>().get("nothing");
        Instant instant = new HashMap<String, Instant>().get("nothing");
        ZonedDateTime zoned = new HashMap<String, ZonedDateTime>().get("nothing");
        List<Runnable> nulls = Arrays.asList(
                () -> Conditions.eq(text),
                () -> Conditions.gte(instant),
                () -> Conditions.lt(zoned),
                () -> Conditions.oneOf("a", text),
                () -> Conditions.contains(text));

        for (Runnable make : nulls) {
            assertThatThrownBy(make::run)
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("A condition compares with a value, not with null; leave the condition out");
        }
    }

    @Test
    void valuesCannotBeChanged() {
        List<String> values = Conditions.oneOf("a", "b").values();

        assertThatThrownBy(() -> values.set(0, "c")).isInstanceOf(UnsupportedOperationException.class);
    }
}
