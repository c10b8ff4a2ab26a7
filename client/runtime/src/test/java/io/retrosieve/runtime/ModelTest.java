package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.runtime.sample.CallEvent;
import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.CallEventType;
import io.retrosieve.runtime.sample.Everything;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static CallEvent.Builder complete() {
        return CallEvent.builder()
                .callLegId("leg")
                .callSessionId("session")
                .eventTimestamp(OffsetDateTime.parse("2019-03-29T11:10:19Z"))
                .metadata(JsonValue.parse("{}"));
    }

    @Test
    void allMissingFieldsAreNamedAtOnce() {
        MissingFieldsException failure = catchThrowableOfType(
                MissingFieldsException.class,
                () -> CallEvent.builder().callSessionId("session").build());

        assertThat(failure)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CallEvent lacks required call_leg_id, event_timestamp, metadata");
        assertThat(failure.model()).isEqualTo("CallEvent");
        assertThat(failure.fields()).containsExactly("call_leg_id", "event_timestamp", "metadata");
    }

    @Test
    void aRequiredFieldRefusesNullAtOnce() {
        String nothing = new HashMap<String, String>().get("nothing");

        assertThatThrownBy(() -> CallEvent.builder().callLegId(nothing))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("call_leg_id must not be null");
    }

    @Test
    void equalAreModelsWithEqualFields() {
        CallEvent event = complete().name("call.hangup").build();

        assertThat(event)
                .isEqualTo(complete().name("call.hangup").build())
                .hasSameHashCodeAs(complete().name("call.hangup").build())
                .isNotEqualTo(complete().build())
                .isNotEqualTo(complete()
                        .name("call.hangup")
                        .additionalField("x", JsonValue.of(1))
                        .build());
        assertThat(CallEventPage.builder().build())
                .isNotEqualTo(Everything.builder().build());
    }

    @Test
    void textShowsWhatIsThere() {
        CallEvent event = complete()
                .type(CallEventType.WEBHOOK)
                .additionalField("extra", JsonValue.parse("[1]"))
                .build();

        assertThat(event)
                .hasToString("CallEvent{call_leg_id=leg, call_session_id=session,"
                        + " event_timestamp=2019-03-29T11:10:19Z, type=webhook, metadata={}, extra=[1]}");
    }

    @Test
    void aModelCanBeChangedByItsBuilderWithoutChangingItself() {
        CallEvent event = complete().additionalField("x", JsonValue.of(1)).build();
        CallEvent.Builder builder = event.toBuilder().name("new").additionalField("y", JsonValue.of(2));
        CallEvent changed = builder.build();
        builder.name("newer").additionalField("z", JsonValue.of(3));

        assertThat(event.getName()).isNull();
        assertThat(event.getAdditionalFields()).containsOnlyKeys("x");
        assertThat(changed.getName()).isEqualTo("new");
        assertThat(changed.getAdditionalFields()).containsOnlyKeys("x", "y");
        assertThat(event.toBuilder().build()).isEqualTo(event);
    }

    @Test
    void listsAndMapsAreCopiedAndCannotBeChanged() {
        List<CallEvent> events = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        CallEventPage page = CallEventPage.builder().data(events).build();
        Everything everything = Everything.builder().counts(counts).build();
        events.add(complete().build());
        counts.put("a", 1);

        assertThat(page.getData()).isEmpty();
        assertThat(everything.getCounts()).isEmpty();
        assertThatThrownBy(() -> page.getData().add(complete().build()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> everything.getCounts().put("a", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> page.getAdditionalFields().put("a", JsonValue.NULL))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void listsAndMapsHoldNoNull() {
        assertThatThrownBy(() -> CallEventPage.builder().data(Collections.singletonList(null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("data must not hold null");
        assertThatThrownBy(() -> Everything.builder().counts(Collections.singletonMap("a", null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("counts must not hold null");
    }

    @Test
    void aFieldThatIsGivenTwiceIsRefused() {
        CallEvent.Builder builder = complete().name("typed").additionalField("name", JsonValue.of("additional"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("name was given twice: typed, and as an additional field");
    }

    @Test
    void aTypedValueReplacesTheJsonThatWasKeptUnderItsName() {
        CallEvent kept = complete().additionalField("name", JsonValue.of(5)).build();

        assertThat(kept.toBuilder().name("typed").build().getAdditionalFields()).isEmpty();
        assertThat(kept.toBuilder().name(null).build().getAdditionalFields()).isEmpty();
        assertThat(kept.toBuilder().recordType(null).build().getAdditionalFields())
                .containsOnlyKeys("name");
    }

    @Test
    void additionalFieldsRefuseNull() {
        JsonValue nothing = new HashMap<String, JsonValue>().get("nothing");

        assertThatThrownBy(() -> complete().additionalField("x", nothing))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("x must not be null; JsonValue.NULL is the null of JSON");
    }
}
