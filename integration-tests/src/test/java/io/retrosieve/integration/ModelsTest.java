package io.retrosieve.integration;

import static io.retrosieve.integration.Fixtures.body;
import static io.retrosieve.integration.Fixtures.tree;
import static io.retrosieve.telnyx.ListCallEventsQuery.last24Hours;
import static io.retrosieve.telnyx.ListCallEventsQuery.ofSession;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.squareup.moshi.Moshi;
import io.retrosieve.integration.server.ApiServer;
import io.retrosieve.integration.server.OutsideSpec;
import io.retrosieve.runtime.JsonValue;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.CallEventType;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxJsonAdapterFactory;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the server sent is there, typed, and nothing of it is lost. */
class ModelsTest {
    @RegisterExtension
    static final ApiServer API = new ApiServer();

    private final Moshi moshi =
            new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build();

    @Test
    void decodesTheDocumentedSample() {
        CallEventPage page = list(last24Hours());

        assertThat(page.getData()).hasSize(1);
        CallEvent event = page.getData().get(0);
        assertThat(event.getRecordType()).isEqualTo("call_event");
        assertThat(event.getCallLegId()).isEqualTo("308fe500-5213-11e9-ace7-02420a0f0668");
        assertThat(event.getCallSessionId()).isEqualTo("308fec30-5213-11e9-9d3f-02420a0f0668");
        assertThat(event.getName()).isEqualTo("call.hangup");
        assertThat(event.getType()).isEqualTo(CallEventType.WEBHOOK);
        assertThat(event.getMetadata()).isEqualTo(JsonValue.parse("{}"));
        assertThat(event.getAdditionalFields()).isEmpty();
        assertThat(page.getMeta().getTotalPages()).isEqualTo(3);
        assertThat(page.getMeta().getTotalResults()).isEqualTo(55L);
        assertThat(page.getMeta().getPageNumber()).isEqualTo(2);
        assertThat(page.getMeta().getPageSize()).isEqualTo(25);
    }

    @Test
    void keepsTheMicroseconds() {
        OffsetDateTime time = list(last24Hours()).getData().get(0).getEventTimestamp();

        assertThat(time).isEqualTo(OffsetDateTime.of(2019, 3, 29, 11, 10, 19, 127_783_000, ZoneOffset.UTC));
        assertThat(time).hasToString("2019-03-29T11:10:19.127783Z");
    }

    @Test
    void encodesTheDocumentedSampleAsItCame() {
        assertThat(encoded(list(last24Hours()))).isEqualTo(tree(body("documented-sample")));
    }

    @Test
    void encodesWhatWasBuiltByHandLikeWhatWasDecoded() {
        CallEventPage page = list(last24Hours());
        CallEvent event = page.getData().get(0);
        CallEvent built = CallEvent.builder()
                .recordType("call_event")
                .callLegId(event.getCallLegId())
                .callSessionId(event.getCallSessionId())
                .eventTimestamp(event.getEventTimestamp())
                .name("call.hangup")
                .type(CallEventType.of("webhook"))
                .metadata(JsonValue.parse("{}"))
                .build();

        assertThat(built).isEqualTo(event).hasSameHashCodeAs(event).hasToString(event.toString());
        assertThat(event.toBuilder().name("call.answered").build()).isNotEqualTo(event);
    }

    @Test
    @OutsideSpec(
            rules = "validation.response.body.schema.enum",
            because = "the API may add a type before the document knows it")
    void keepsTheTextOfAnEnumValueThatTheDocumentDoesNotList() {
        CallEventPage page = list(ofSession(Fixtures.SESSION_WITH_UNKNOWN_ENUM));

        CallEventType unknown = page.getData().get(0).getType();
        assertThat(unknown.value()).isEqualTo("sip_trace");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown).isEqualTo(CallEventType.of("sip_trace"));
        assertThat(page.getData().get(1).getType().isKnown()).isTrue();
        assertThat(encoded(page)).isEqualTo(tree(body("unknown-enum")));
    }

    @Test
    void keepsFieldsThatTheDocumentDoesNotKnow() {
        CallEventPage page = list(ofSession(Fixtures.SESSION_WITH_UNKNOWN_FIELDS));

        CallEvent event = page.getData().get(0);
        assertThat(event.getAdditionalFields()).containsOnlyKeys("attempt", "direction", "tags");
        assertThat(event.getAdditionalFields().get("attempt").asLong()).isEqualTo(2);
        assertThat(event.getAdditionalFields().get("direction")).isEqualTo(JsonValue.NULL);
        assertThat(page.getAdditionalFields()).containsOnlyKeys("links");
        assertThat(page.getMeta().getAdditionalFields()).containsOnlyKeys("took_ms");
        assertThat(encoded(page)).isEqualTo(tree(body("unknown-fields")));
    }

    @Test
    void readsMetadataOfAnyShape() {
        String metadata = "{\"nested\":{\"list\":[[],{},null,true]},\"id\":12345678901234567890,"
                + "\"rate\":0.10000000000000000001,\"текст\":\"日本 \\uD83D\\uDCDE \\u0000\",\"\":\"no name\"}";
        API.answer(Bodies.json(200, Bodies.page(Bodies.event().replace("{}", metadata))));

        CallEventPage page = list(last24Hours());

        JsonValue read = page.getData().get(0).getMetadata();
        assertThat(read.get("nested").get("list").elements()).hasSize(4);
        assertThat(read.get("id").asBigDecimal()).isEqualTo(new BigDecimal("12345678901234567890"));
        assertThat(read.get("rate").asBigDecimal()).isEqualTo(new BigDecimal("0.10000000000000000001"));
        assertThat(read.get("текст").asString()).isEqualTo("日本 \uD83D\uDCDE \u0000");
        assertThat(read.get("").asString()).isEqualTo("no name");
        assertThat(encoded(page).at("/data/0/metadata")).isEqualTo(tree(metadata));
    }

    @Test
    @OutsideSpec(
            rules = "validation.response.body.schema.type",
            because = "an optional field of another type than documented is not worth a page")
    void oneBadOptionalFieldDoesNotSinkAPage() {
        String sent = "{\"data\":[" + Bodies.event() + "],\"meta\":{\"total_pages\":\"many\",\"page_size\":20}}";
        API.answer(Bodies.json(200, sent));

        CallEventPage page = list(last24Hours());

        assertThat(page.getData()).hasSize(1);
        assertThat(page.getMeta().getTotalPages()).isNull();
        assertThat(page.getMeta().getPageSize()).isEqualTo(20);
        assertThat(page.getMeta().getAdditionalFields()).containsEntry("total_pages", JsonValue.of("many"));
        assertThat(encoded(page)).isEqualTo(tree(sent));
    }

    @Test
    void aPageWithoutMetaIsAPage() {
        API.answer(Bodies.json(200, "{\"data\":[]}"));

        CallEventPage page = list(last24Hours());

        assertThat(page.getMeta()).isNull();
        assertThat(page.getData()).isEmpty();
    }

    private JsonNode encoded(CallEventPage page) {
        return tree(moshi.adapter(CallEventPage.class).toJson(page));
    }

    private static CallEventPage list(ListCallEventsQuery query) {
        return API.client().callEvents().list(query).execute();
    }
}
