package io.retrosieve.integration;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.retrosieve.runtime.Conditions.between;
import static io.retrosieve.runtime.Conditions.eq;
import static io.retrosieve.runtime.Conditions.gt;
import static io.retrosieve.runtime.Conditions.gte;
import static io.retrosieve.runtime.Conditions.lt;
import static io.retrosieve.runtime.Conditions.lte;
import static io.retrosieve.telnyx.ListCallEventsQuery.last24Hours;
import static io.retrosieve.telnyx.ListCallEventsQuery.ofLeg;
import static io.retrosieve.telnyx.ListCallEventsQuery.ofSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.retrosieve.integration.server.ApiServer;
import io.retrosieve.integration.server.Judge;
import io.retrosieve.integration.server.OutsideSpec;
import io.retrosieve.telnyx.CallEventType;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.Product;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a query looks like when it arrives at the server, to the byte. */
class RequestLinesTest {
    @RegisterExtension
    static final ApiServer API = new ApiServer();

    private static final UUID LEG = UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668");
    private static final UUID SESSION = UUID.fromString("308fec30-5213-11e9-9d3f-02420a0f0668");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2019-03-29T12:00:00Z");

    @BeforeEach
    void answerEveryQuery() {
        API.answer(get(urlPathEqualTo("/v2/call_events"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBodyFile("documented-sample.json")));
    }

    static Stream<Arguments> everyParameter() {
        return Stream.of(
                arguments(last24Hours(), ""),
                arguments(ofLeg(LEG), "filter%5Bleg_id%5D=308fe500-5213-11e9-ace7-02420a0f0668"),
                arguments(
                        ofSession(SESSION), "filter%5Bapplication_session_id%5D=308fec30-5213-11e9-9d3f-02420a0f0668"),
                arguments(
                        ListCallEventsQuery.of(LEG, SESSION),
                        "filter%5Bleg_id%5D=308fe500-5213-11e9-ace7-02420a0f0668"
                                + "&filter%5Bapplication_session_id%5D=308fec30-5213-11e9-9d3f-02420a0f0668"),
                arguments(last24Hours().connectionId("1234567890"), "filter%5Bconnection_id%5D=1234567890"),
                arguments(last24Hours().product(Product.CALL_CONTROL), "filter%5Bproduct%5D=call_control"),
                arguments(last24Hours().product(Product.FAX), "filter%5Bproduct%5D=fax"),
                arguments(last24Hours().product(Product.TEXML), "filter%5Bproduct%5D=texml"),
                arguments(last24Hours().from("+12025550142"), "filter%5Bfrom%5D=%2B12025550142"),
                arguments(last24Hours().to("+12025550143"), "filter%5Bto%5D=%2B12025550143"),
                arguments(last24Hours().failed(true), "filter%5Bfailed%5D=true"),
                arguments(last24Hours().failed(false), "filter%5Bfailed%5D=false"),
                arguments(last24Hours().type(CallEventType.COMMAND), "filter%5Btype%5D=command"),
                arguments(last24Hours().type(CallEventType.WEBHOOK), "filter%5Btype%5D=webhook"),
                arguments(last24Hours().name("call.hangup"), "filter%5Bname%5D=call.hangup"),
                arguments(
                        last24Hours().occurredAt(gt(NOON)), "filter%5Boccurred_at%5D%5Bgt%5D=2019-03-29T12%3A00%3A00Z"),
                arguments(
                        last24Hours().occurredAt(gte(NOON)),
                        "filter%5Boccurred_at%5D%5Bgte%5D=2019-03-29T12%3A00%3A00Z"),
                arguments(
                        last24Hours().occurredAt(lt(NOON)), "filter%5Boccurred_at%5D%5Blt%5D=2019-03-29T12%3A00%3A00Z"),
                arguments(
                        last24Hours().occurredAt(lte(NOON)),
                        "filter%5Boccurred_at%5D%5Blte%5D=2019-03-29T12%3A00%3A00Z"),
                arguments(
                        last24Hours().occurredAt(eq(NOON)), "filter%5Boccurred_at%5D%5Beq%5D=2019-03-29T12%3A00%3A00Z"),
                arguments(last24Hours().pageNumber(1), "page%5Bnumber%5D=1"),
                arguments(last24Hours().pageNumber(Integer.MAX_VALUE), "page%5Bnumber%5D=2147483647"),
                arguments(last24Hours().pageSize(1), "page%5Bsize%5D=1"),
                arguments(last24Hours().pageSize(250), "page%5Bsize%5D=250"));
    }

    static Stream<Arguments> charactersThatMeanSomething() {
        return Stream.of(
                arguments(last24Hours().name("a+b"), "filter%5Bname%5D=a%2Bb"),
                arguments(last24Hours().name("a b"), "filter%5Bname%5D=a%20b"),
                arguments(last24Hours().name("a&b=c"), "filter%5Bname%5D=a%26b%3Dc"),
                arguments(last24Hours().name("100%"), "filter%5Bname%5D=100%25"),
                arguments(last24Hours().name("%2B"), "filter%5Bname%5D=%252B"),
                arguments(last24Hours().name("a:b/c?d#e;f"), "filter%5Bname%5D=a%3Ab%2Fc%3Fd%23e%3Bf"),
                arguments(last24Hours().name("[x]\"<>\\'"), "filter%5Bname%5D=%5Bx%5D%22%3C%3E%5C%27"),
                arguments(last24Hours().name("café"), "filter%5Bname%5D=caf%C3%A9"),
                arguments(last24Hours().name("日本"), "filter%5Bname%5D=%E6%97%A5%E6%9C%AC"),
                arguments(last24Hours().name("\uD83D\uDCDE"), "filter%5Bname%5D=%F0%9F%93%9E"),
                arguments(
                        last24Hours().to("sip:alice@example.com;transport=tls"),
                        "filter%5Bto%5D=sip%3Aalice%40example.com%3Btransport%3Dtls"));
    }

    static Stream<Arguments> times() {
        return Stream.of(
                arguments(OffsetDateTime.parse("2019-03-29T11:10:00+02:00"), "2019-03-29T11%3A10%3A00%2B02%3A00"),
                arguments(OffsetDateTime.parse("2019-03-29T11:10:00-05:30"), "2019-03-29T11%3A10%3A00-05%3A30"),
                arguments(OffsetDateTime.parse("2019-03-29T00:00Z"), "2019-03-29T00%3A00%3A00Z"),
                arguments(OffsetDateTime.parse("2019-03-29T11:10:19.127783Z"), "2019-03-29T11%3A10%3A19.127783Z"),
                arguments(
                        OffsetDateTime.parse("2019-03-29T11:10:19.000000001Z"), "2019-03-29T11%3A10%3A19.000000001Z"));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource({"everyParameter", "charactersThatMeanSomething"})
    void arrivesAs(ListCallEventsQuery query, String encoded) {
        assertThat(targetOf(query)).isEqualTo(encoded.isEmpty() ? "/v2/call_events" : "/v2/call_events?" + encoded);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("times")
    void sendsATimeWithItsOffsetAndFraction(OffsetDateTime time, String encoded) {
        assertThat(targetOf(last24Hours().occurredAt(gte(time))))
                .isEqualTo("/v2/call_events?filter%5Boccurred_at%5D%5Bgte%5D=" + encoded);
    }

    @Test
    void sendsAnInstantInUtc() {
        assertThat(targetOf(last24Hours().occurredAt(lt(Instant.parse("2019-03-29T11:10:00.5Z")))))
                .isEqualTo("/v2/call_events?filter%5Boccurred_at%5D%5Blt%5D=2019-03-29T11%3A10%3A00.5Z");
    }

    @Test
    void sendsAZonedTimeWithItsOffsetAndWithoutTheNameOfTheZone() {
        ZonedDateTime berlin = ZonedDateTime.of(2019, 7, 1, 9, 30, 0, 0, ZoneId.of("Europe/Berlin"));

        assertThat(targetOf(last24Hours().occurredAt(gt(berlin))))
                .isEqualTo("/v2/call_events?filter%5Boccurred_at%5D%5Bgt%5D=2019-07-01T09%3A30%3A00%2B02%3A00");
    }

    @Test
    void aRangeSendsOneBound() {
        API.client()
                .callEvents()
                .listAll(last24Hours().pageNumber(2).occurredAt(between(NOON.minusHours(1), NOON)))
                .iterator()
                .hasNext();

        assertThat(API.targets().get(0))
                .isEqualTo("/v2/call_events?filter%5Boccurred_at%5D%5Bgte%5D=2019-03-29T11%3A00%3A00Z"
                        + "&page%5Bnumber%5D=2");
    }

    @Test
    void untilNowSendsTheTimeOfThisMachine() {
        Instant before = Instant.now();
        String target = targetOf(last24Hours().occurredAtUntilNow());
        String sent = target.replaceFirst(".*%5Blte%5D=", "").replace("%3A", ":");

        assertThat(Instant.parse(sent)).isBetween(before, Instant.now());
    }

    @Test
    void ordersParametersAsTheDocumentWhateverTheOrderOfCalls() {
        ListCallEventsQuery oneWay = ofLeg(LEG)
                .connectionId("7")
                .product(Product.FAX)
                .from("+12025550142")
                .to("+12025550143")
                .failed(true)
                .type(CallEventType.WEBHOOK)
                .name("fax.failed")
                .occurredAt(gte(NOON))
                .pageNumber(2)
                .pageSize(50);
        ListCallEventsQuery theOther = ofLeg(LEG)
                .pageSize(50)
                .pageNumber(2)
                .occurredAt(gte(NOON))
                .name("fax.failed")
                .type(CallEventType.WEBHOOK)
                .failed(true)
                .to("+12025550143")
                .from("+12025550142")
                .product(Product.FAX)
                .connectionId("7");

        assertThat(targetOf(oneWay))
                .isEqualTo("/v2/call_events?filter%5Bleg_id%5D=308fe500-5213-11e9-ace7-02420a0f0668"
                        + "&filter%5Bconnection_id%5D=7&filter%5Bproduct%5D=fax"
                        + "&filter%5Bfrom%5D=%2B12025550142&filter%5Bto%5D=%2B12025550143&filter%5Bfailed%5D=true"
                        + "&filter%5Btype%5D=webhook&filter%5Bname%5D=fax.failed"
                        + "&filter%5Boccurred_at%5D%5Bgte%5D=2019-03-29T12%3A00%3A00Z"
                        + "&page%5Bnumber%5D=2&page%5Bsize%5D=50");
        API.client().callEvents().list(theOther).execute();
        assertThat(API.targets()).hasSize(2).allMatch(API.targets().get(0)::equals);
    }

    @Test
    void sendsAFilterThatIsGivenAgainOnceWithTheLastValue() {
        assertThat(targetOf(last24Hours().name("call.initiated").name("call.hangup")))
                .isEqualTo("/v2/call_events?filter%5Bname%5D=call.hangup");
    }

    @Test
    @OutsideSpec(rules = Judge.UNKNOWN_PARAMETER, because = "unspecified() is for what the document does not know yet")
    void sendsUnspecifiedParametersLastRepeatedAndInOrder() {
        ListCallEventsQuery query = last24Hours()
                .unspecified("filter[tag][]", "b")
                .unspecified("sort", "-occurred_at")
                .unspecified("filter[tag][]", "a & b")
                .pageSize(5);

        assertThat(targetOf(query))
                .isEqualTo("/v2/call_events?page%5Bsize%5D=5&filter%5Btag%5D%5B%5D=b&sort=-occurred_at"
                        + "&filter%5Btag%5D%5B%5D=a%20%26%20b");
    }

    @Test
    @OutsideSpec(
            rules = "validation.request.parameter.schema.enum",
            because = "a product may be newer than the document")
    void sendsAProductThatTheDocumentDoesNotKnow() {
        assertThat(targetOf(last24Hours().product(Product.of("video room"))))
                .isEqualTo("/v2/call_events?filter%5Bproduct%5D=video%20room");
    }

    private static String targetOf(ListCallEventsQuery query) {
        API.client().callEvents().list(query).execute();
        assertThat(API.targets()).hasSize(1);
        return API.targets().get(0);
    }
}
