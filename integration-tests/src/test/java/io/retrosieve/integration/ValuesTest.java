package io.retrosieve.integration;

import static io.retrosieve.runtime.Conditions.gte;
import static io.retrosieve.runtime.Conditions.lt;
import static io.retrosieve.telnyx.ListCallEventsQuery.last24Hours;
import static io.retrosieve.telnyx.ListCallEventsQuery.ofLeg;
import static io.retrosieve.telnyx.ListCallEventsQuery.ofSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.Product;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A query is a value, and refuses at once what the API would refuse or, worse, ignore. */
class ValuesTest {
    private static final UUID LEG = UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2019-03-29T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0,   'page[size] must be at least 1, but was 0'",
        "-1,  'page[size] must be at least 1, but was -1'",
        "251, 'page[size] must be at most 250, but was 251'"
    })
    void refusesAPageSizeThatTheApiDoesNotTake(int size, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> last24Hours().pageSize(size))
                .withMessage(message);
    }

    @Test
    void refusesAPageNumberBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> last24Hours().pageNumber(0))
                .withMessage("page[number] must be at least 1, but was 0");
    }

    static Stream<Arguments> emptyTexts() {
        return Stream.of(
                refused("filter[connection_id]", () -> last24Hours().connectionId("")),
                refused("filter[from]", () -> last24Hours().from("")),
                refused("filter[to]", () -> last24Hours().to("")),
                refused("filter[name]", () -> last24Hours().name("")),
                refused("filter[product]", () -> last24Hours().product(Product.of(""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("emptyTexts")
    void refusesAnEmptyTextByTheNameOfItsParameter(String parameter, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(parameter + " must not be empty");
    }

    static Stream<Arguments> nulls() {
        return Stream.of(
                refused("filter[leg_id]", () -> ofLeg(null)),
                refused("filter[application_session_id]", () -> ofSession(null)),
                refused("filter[from]", () -> last24Hours().from(null)),
                refused("filter[product]", () -> last24Hours().product(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nulls")
    void refusesNullByTheNameOfItsParameter(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessageStartingWith(parameter + " must not be null");
    }

    @Test
    void refusesACommonConditionWithoutValue() {
        assertThatNullPointerException()
                .isThrownBy(() -> last24Hours().occurredAt(gte((OffsetDateTime) null)))
                .withMessageContaining("not with null");
    }

    @Test
    void refusesAnUnspecifiedParameterThatHasAMethod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> last24Hours().unspecified("filter[occurred_at][lt]", "2019-03-29"))
                .withMessageContaining("filter[occurred_at][lt]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> last24Hours().unspecified("page[size]", "1000"))
                .withMessageContaining("page[size]");
    }

    @Test
    void isABaseThatSeveralQueriesShare() {
        ListCallEventsQuery.WithoutOccurredAt base = ofLeg(LEG).product(Product.FAX);

        ListCallEventsQuery before = base.occurredAt(lt(NOON));
        ListCallEventsQuery after = base.occurredAt(gte(NOON)).pageSize(5);

        assertThat(base).hasToString("filter[leg_id]=" + LEG + "&filter[product]=fax");
        assertThat(before)
                .hasToString(
                        "filter[leg_id]=" + LEG + "&filter[product]=fax&filter[occurred_at][lt]=2019-03-29T12:00:00Z");
        assertThat(after)
                .hasToString("filter[leg_id]=" + LEG
                        + "&filter[product]=fax&filter[occurred_at][gte]=2019-03-29T12:00:00Z&page[size]=5");
    }

    @Test
    @SuppressWarnings("deprecation") // what a Map has to change it is there only to refuse
    void cannotBeChangedThroughTheMapThatItIs() {
        ListCallEventsQuery query = last24Hours().name("call.hangup");

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> query.put("a", "b"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(query::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> query.entrySet().iterator().next().setValue("x"));
        assertThat(query).hasToString("filter[name]=call.hangup");
    }

    @Test
    void isPrintedAsTheDecodedQueryString() {
        assertThat(last24Hours()).hasToString("");
        assertThat(last24Hours()
                        .from("+12025550142")
                        .name("a & b")
                        .occurredAt(gte(OffsetDateTime.parse("2019-03-29T11:10:00+02:00")))
                        .unspecified("x", "1")
                        .unspecified("x", "2"))
                .hasToString("filter[from]=+12025550142&filter[name]=a & b"
                        + "&filter[occurred_at][gte]=2019-03-29T11:10:00+02:00&x=1&x=2");
    }

    @Test
    void isEqualToAQueryThatSendsTheSame() {
        assertThat(ofLeg(LEG).failed(true).pageSize(5))
                .isEqualTo(ofLeg(LEG).pageSize(5).failed(true))
                .hasSameHashCodeAs(ofLeg(LEG).pageSize(5).failed(true))
                .isNotEqualTo(ofLeg(LEG).pageSize(5).failed(false))
                .isNotEqualTo(ofSession(LEG).pageSize(5).failed(true));
        assertThat(last24Hours().occurredAt(gte(NOON)))
                .isNotEqualTo(last24Hours().occurredAt(lt(NOON)));
        assertThat(last24Hours().unspecified("x", "1").unspecified("x", "2"))
                .isEqualTo(last24Hours().unspecified("x", "1").unspecified("x", "2"))
                .isNotEqualTo(last24Hours().unspecified("x", "2").unspecified("x", "1"));
    }

    private static Arguments refused(String parameter, ThrowingCallable call) {
        return arguments(parameter, call);
    }
}
