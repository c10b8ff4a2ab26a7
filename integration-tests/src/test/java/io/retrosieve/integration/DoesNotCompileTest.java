package io.retrosieve.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.retrosieve.integration.compiler.ClientClassPath;
import io.retrosieve.integration.compiler.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the API would refuse or ignore is refused by javac. Each case is one statement, so the fault is what it says. */
class DoesNotCompileTest {
    private static final String NO_SYMBOL = "cannot find symbol";

    @TempDir
    Path directory;

    /** Without it, a harness that compiles nothing at all would let every other test pass. */
    @Test
    void whatIsRightCompiles() throws IOException {
        assertThat(errorsIn("""
                        ListCallEventsQuery narrow = ListCallEventsQuery.ofLeg(id).product(Product.FAX).failed(true)
                                .occurredAt(gte(time)).from("+12025550142").pageSize(250).unspecified("a", "b");
                        ListCallEventsQuery.ofSession(id).occurredAt(lt(instant));
                        ListCallEventsQuery.last24Hours().type(CallEventType.of("new")).occurredAt(eq(zoned));
                        api.listCallEvents(narrow);
                        service.list(narrow).execute();
                        for (CallEvent event : service.listAll(narrow)) { event.getEventTimestamp(); }
                        service.listAll(ListCallEventsQuery.ofLeg(id).occurredAt(between(instant, instant))).limit(5);
                        service.listAll(ListCallEventsQuery.ofLeg(id).occurredAt(within(gt(time), lte(zoned.toOffsetDateTime()))));
                        service.list(ListCallEventsQuery.ofLeg(id).occurredAtUntilNow()).execute();
                        """)).isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        "a second comparison",
                        "ListCallEventsQuery.ofLeg(id).occurredAt(gte(time)).occurredAt(lt(time));",
                        List.of(NO_SYMBOL, "method occurredAt", "class io.retrosieve.telnyx.ListCallEventsQuery")),
                arguments(
                        "a second comparison after other filters",
                        "ListCallEventsQuery.last24Hours().occurredAt(gt(time)).product(Product.FAX).pageSize(5)"
                                + ".unspecified(\"a\", \"b\").occurredAt(lt(time));",
                        List.of(NO_SYMBOL, "method occurredAt", "class io.retrosieve.telnyx.ListCallEventsQuery")),
                arguments(
                        "the same comparison twice",
                        "ListCallEventsQuery.ofSession(id).occurredAt(eq(time)).occurredAt(eq(time));",
                        List.of(NO_SYMBOL, "method occurredAt")),
                arguments(
                        "two bounds as one condition",
                        "ListCallEventsQuery.ofLeg(id).occurredAt(gte(time), lt(time));",
                        List.of("no suitable method found for occurredAt")),
                arguments(
                        "a single page of a range, which may hold what is not in it",
                        "service.list(ListCallEventsQuery.ofLeg(id).occurredAt(between(time, time)));",
                        List.of("RangeQuery", "cannot be converted to io.retrosieve.telnyx.ListCallEventsQuery")),
                arguments(
                        "a range through bare Retrofit",
                        "api.listCallEvents(ListCallEventsQuery.ofLeg(id).occurredAt(between(time, time)));",
                        List.of("RangeQuery", "cannot be converted to io.retrosieve.telnyx.ListCallEventsQuery")),
                arguments(
                        "a range and a comparison",
                        "ListCallEventsQuery.ofLeg(id).occurredAt(between(time, time)).occurredAt(gte(time));",
                        List.of(NO_SYMBOL, "method occurredAt", "RangeQuery")),
                arguments(
                        "bounds the wrong way round",
                        "ListCallEventsQuery.ofLeg(id).occurredAt(within(lt(time), gte(time)));",
                        List.of("no suitable method found for within")),
                arguments(
                        "a range without offset",
                        "ListCallEventsQuery.ofLeg(id).occurredAt(between(1, 2));",
                        List.of("occurredAt", "Integer", "OffsetDateTime")),
                arguments(
                        "a leg in a query of the last 24 hours",
                        "ListCallEventsQuery.last24Hours().legId(id);",
                        List.of(NO_SYMBOL, "method legId")),
                arguments(
                        "a session in a query of a leg",
                        "ListCallEventsQuery.ofLeg(id).applicationSessionId(id);",
                        List.of(NO_SYMBOL, "method applicationSessionId")),
                arguments(
                        "no choice between leg, session and 24 hours",
                        "ListCallEventsQuery.all();",
                        List.of(NO_SYMBOL, "method all()")),
                arguments(
                        "a filter of another endpoint",
                        "ListCallEventsQuery.last24Hours().simCardGroupId(\"7\");",
                        List.of(NO_SYMBOL, "method simCardGroupId")),
                arguments(
                        "a text for a UUID",
                        "ListCallEventsQuery.ofLeg(\"308fe500-5213-11e9-ace7-02420a0f0668\");",
                        List.of("String cannot be converted to java.util.UUID")),
                arguments(
                        "a text for an enum",
                        "ListCallEventsQuery.last24Hours().product(\"fax\");",
                        List.of("String cannot be converted to io.retrosieve.telnyx.Product")),
                arguments(
                        "an enum of another filter",
                        "ListCallEventsQuery.last24Hours().type(Product.FAX);",
                        List.of("Product cannot be converted to io.retrosieve.telnyx.CallEventType")),
                arguments(
                        "a text for a boolean",
                        "ListCallEventsQuery.last24Hours().failed(\"true\");",
                        List.of("String cannot be converted to boolean")),
                arguments(
                        "a fraction for a page size",
                        "ListCallEventsQuery.last24Hours().pageSize(2.5);",
                        List.of("possible lossy conversion from double to long")),
                arguments(
                        "a time without offset",
                        "ListCallEventsQuery.last24Hours().occurredAt(gte(java.time.LocalDateTime.MIN));",
                        List.of("LocalDateTime", "OffsetDateTime")),
                arguments(
                        "a text for a time",
                        "ListCallEventsQuery.last24Hours().occurredAt(gte(\"2019-03-29\"));",
                        List.of("String", "OffsetDateTime")),
                arguments(
                        "a bare time",
                        "ListCallEventsQuery.last24Hours().occurredAt(time);",
                        List.of("OffsetDateTime cannot be converted to", "Comparison")),
                arguments(
                        "an operator that the filter does not have",
                        "ListCallEventsQuery.last24Hours().occurredAt(contains(\"2019\"));",
                        List.of("Conditions.Contains cannot be converted to", "Comparison")),
                arguments(
                        "an operator on a filter that has none",
                        "ListCallEventsQuery.last24Hours().name(contains(\"call\"));",
                        List.of("Conditions.Contains cannot be converted to java.lang.String")),
                arguments(
                        "a query of another operation",
                        "api.listCallEvents(new ListSimCardsQuery(values));",
                        List.of("ListSimCardsQuery cannot be converted to io.retrosieve.telnyx.ListCallEventsQuery")),
                arguments(
                        "a map",
                        "api.listCallEvents(java.util.Collections.singletonMap(\"page[size]\", \"1000\"));",
                        List.of("Map<K,V> conforms to io.retrosieve.telnyx.ListCallEventsQuery")),
                arguments(
                        "a query made without its beginnings",
                        "new ListCallEventsQuery(values);",
                        List.of("is not public in io.retrosieve.telnyx.ListCallEventsQuery")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void refuses(String what, String statement, List<String> message) throws IOException {
        assertThat(errorsIn(statement)).as(what).singleElement().asString().contains(message);
    }

    private List<String> errorsIn(String statements) throws IOException {
        String source = """
                import static io.retrosieve.runtime.Conditions.*;
                import io.retrosieve.runtime.Query;
                import io.retrosieve.runtime.support.QueryValues;
                import io.retrosieve.telnyx.*;

                class Caller {
                    static final class ListSimCardsQuery extends Query {
                        ListSimCardsQuery(QueryValues values) { super(values); }
                    }

                    void call(CallEventsApi api, CallEventsService service, QueryValues values, java.util.UUID id,
                            java.time.OffsetDateTime time, java.time.Instant instant, java.time.ZonedDateTime zoned) {
                %s
                    }
                }
                """.formatted(statements);
        Path sources = Files.createDirectory(directory.resolve("src"));
        Files.writeString(sources.resolve("Caller.java"), source);
        return new Javac(ClientClassPath.ofTelnyx(), directory.resolve("classes")).errorsIn(sources);
    }
}
