package io.retrosieve.runtime;

import static io.retrosieve.runtime.Conditions.eq;
import static io.retrosieve.runtime.Conditions.gt;
import static io.retrosieve.runtime.Conditions.gte;
import static io.retrosieve.runtime.Conditions.lt;
import static io.retrosieve.runtime.Conditions.lte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.retrosieve.runtime.sample.CallEventType;
import io.retrosieve.runtime.sample.ListCallEventsQuery;
import io.retrosieve.runtime.sample.Product;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryTest extends HttpTest {
    private static final UUID LEG = UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668");
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2019-03-29T11:10:00+02:00");

    private static ListCallEventsQuery.WithoutOccurredAt any() {
        return ListCallEventsQuery.last24Hours();
    }

    private String onTheWire(ListCallEventsQuery query) {
        answer(200, PAGE);
        builder().build().callEvents().list(query).execute();
        return sentTarget();
    }

    static Stream<Arguments> everyFilter() {
        return Stream.of(
                arguments(any(), ""),
                arguments(ListCallEventsQuery.ofLeg(LEG), "filter%5Bleg_id%5D=308fe500-5213-11e9-ace7-02420a0f0668"),
                arguments(
                        ListCallEventsQuery.ofSession(LEG),
                        "filter%5Bapplication_session_id%5D=308fe500-5213-11e9-ace7-02420a0f0668"),
                arguments(any().connectionId("7"), "filter%5Bconnection_id%5D=7"),
                arguments(any().product(Product.CALL_CONTROL), "filter%5Bproduct%5D=call_control"),
                arguments(any().product(Product.of("sms 2")), "filter%5Bproduct%5D=sms%202"),
                arguments(any().from("+1800 555&x=1"), "filter%5Bfrom%5D=%2B1800%20555%26x%3D1"),
                arguments(any().to("Zoë 漢"), "filter%5Bto%5D=Zo%C3%AB%20%E6%BC%A2"),
                arguments(any().name("100%/a;b#c"), "filter%5Bname%5D=100%25%2Fa%3Bb%23c"),
                arguments(any().failed(false), "filter%5Bfailed%5D=false"),
                arguments(any().type(CallEventType.COMMAND), "filter%5Btype%5D=command"),
                arguments(any().occurredAt(gt(MOMENT)), occurredAt("gt", "2019-03-29T11%3A10%3A00%2B02%3A00")),
                arguments(any().occurredAt(gte(MOMENT)), occurredAt("gte", "2019-03-29T11%3A10%3A00%2B02%3A00")),
                arguments(
                        any().occurredAt(lt(MOMENT.withNano(123456789))),
                        occurredAt("lt", "2019-03-29T11%3A10%3A00.123456789%2B02%3A00")),
                arguments(
                        any().occurredAt(lte(Instant.parse("2019-03-29T09:10:00Z"))),
                        occurredAt("lte", "2019-03-29T09%3A10%3A00Z")),
                arguments(
                        any().occurredAt(eq(MOMENT.toZonedDateTime())),
                        occurredAt("eq", "2019-03-29T11%3A10%3A00%2B02%3A00")),
                arguments(any().pageNumber(1), "page%5Bnumber%5D=1"),
                arguments(any().pageSize(250), "page%5Bsize%5D=250"),
                arguments(any().unspecified("sort", "-name"), "sort=-name"));
    }

    private static String occurredAt(String operator, String value) {
        return "filter%5Boccurred_at%5D%5B" + operator + "%5D=" + value;
    }

    @ParameterizedTest
    @MethodSource("everyFilter")
    void eachFilterIsSentUnderItsNameAndEncoded(ListCallEventsQuery query, String expected) {
        assertThat(onTheWire(query)).isEqualTo("/v2/call_events" + (expected.isEmpty() ? "" : "?" + expected));
    }

    @Test
    void theOrderIsThatOfTheSpecificationWhateverTheOrderOfCalls() {
        ListCallEventsQuery query =
                any().pageSize(5).unspecified("z", "1").failed(true).unspecified("a", "2");

        assertThat(onTheWire(query.product(Product.FAX)))
                .isEqualTo("/v2/call_events?filter%5Bproduct%5D=fax&filter%5Bfailed%5D=true&page%5Bsize%5D=5&z=1&a=2");
    }

    @Test
    void aFilterThatIsSetAgainReplacesTheEarlierValue() {
        assertThat(onTheWire(any().pageSize(5).pageSize(6))).isEqualTo("/v2/call_events?page%5Bsize%5D=6");
    }

    @Test
    void unspecifiedNamesMayBeRepeatedAndKeepTheirOrder() {
        assertThat(onTheWire(any().unspecified("x", "b").unspecified("x", "a"))).isEqualTo("/v2/call_events?x=b&x=a");
    }

    @Test
    void unspecifiedRefusesNamesThatTheSpecificationKnows() {
        assertThatThrownBy(() -> any().unspecified("filter[occurred_at][lt]", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "filter[occurred_at][lt] is in the specification: use its own method, which checks the value");
        assertThatThrownBy(() -> any().unspecified("", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The name of an unspecified parameter must not be empty");
    }

    @Test
    void valuesThatTheServerWouldIgnoreOrRejectAreRefusedWithTheParametersName() {
        assertThatThrownBy(() -> any().from(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("filter[from] must not be empty: the server would ignore it and return everything");
        assertThatThrownBy(() -> any().pageSize(251))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page[size] must be at most 250, but was 251");
        assertThatThrownBy(() -> any().pageNumber(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page[number] must be at least 1, but was 0");
        assertThatThrownBy(() -> any().name(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("filter[name] must not be null");
    }

    private static String nothing() {
        return new HashMap<String, String>().get("nothing");
    }

    @Test
    void aQueryIsRefinedWithoutChangingTheOneItCameFrom() {
        ListCallEventsQuery base = any().product(Product.FAX);
        ListCallEventsQuery refined = base.failed(true);

        assertThat(base).hasToString("filter[product]=fax");
        assertThat(refined).hasToString("filter[product]=fax&filter[failed]=true");
    }

    @Test
    void textIsTheDecodedQueryString() {
        assertThat(ListCallEventsQuery.ofLeg(LEG).from("+1 800").occurredAt(gte(MOMENT)))
                .hasToString("filter[leg_id]=308fe500-5213-11e9-ace7-02420a0f0668&filter[from]=+1 800"
                        + "&filter[occurred_at][gte]=2019-03-29T11:10:00+02:00");
    }

    @Test
    void equalityIsThatOfMaps() {
        ListCallEventsQuery query = any().product(Product.FAX).failed(true);
        Map<String, String> map = new HashMap<>();
        map.put("filter[failed]", "true");
        map.put("filter[product]", "fax");

        assertThat(query).isEqualTo(any().failed(true).product(Product.FAX));
        assertThat(query.equals(map)).isTrue();
        assertThat(map.equals(query)).isTrue();
        assertThat(query.hashCode()).isEqualTo(map.hashCode());
        assertThat(query.equals(any().product(Product.FAX))).isFalse();
    }

    @Test
    void repeatedKeysAreEqualInTheSameOrderOnly() {
        ListCallEventsQuery query = any().unspecified("x", "1").unspecified("x", "2");
        ListCallEventsQuery same = any().unspecified("x", "1").unspecified("x", "2");

        assertThat(query).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(query.equals(any().unspecified("x", "2").unspecified("x", "1")))
                .isFalse();
        assertThat(query.equals(any().unspecified("x", "1").unspecified("x", "1")))
                .isFalse();
    }

    @Test
    void asAMapItCannotBeChanged() {
        Map<String, String> query = any().pageSize(5);
        List<Runnable> changes = Arrays.asList(
                () -> query.put("a", "b"),
                () -> query.putAll(new HashMap<>()),
                () -> query.remove("page[size]"),
                () -> query.remove("page[size]", "5"),
                query::clear,
                () -> query.putIfAbsent("a", "b"),
                () -> query.computeIfAbsent("a", name -> "b"),
                () -> query.computeIfPresent("a", (name, value) -> "b"),
                () -> query.compute("a", (name, value) -> "b"),
                () -> query.merge("a", "b", (old, value) -> "b"),
                () -> query.replace("a", "b"),
                () -> query.replace("a", "b", "c"),
                () -> query.replaceAll((name, value) -> "6"));

        for (Runnable change : changes) {
            assertThatThrownBy(change::run)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("A query is immutable: use its filter methods, each gives a new query");
        }
        assertThatThrownBy(() -> query.entrySet().iterator().next().setValue("6"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(query).hasToString("page[size]=5");
    }
}
