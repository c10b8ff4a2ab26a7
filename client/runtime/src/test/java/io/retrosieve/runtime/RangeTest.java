package io.retrosieve.runtime;

import static io.retrosieve.runtime.Conditions.between;
import static io.retrosieve.runtime.Conditions.gt;
import static io.retrosieve.runtime.Conditions.gte;
import static io.retrosieve.runtime.Conditions.lt;
import static io.retrosieve.runtime.Conditions.lte;
import static io.retrosieve.runtime.Conditions.within;
import static io.retrosieve.runtime.EventServer.at;
import static io.retrosieve.runtime.EventServer.falling;
import static io.retrosieve.runtime.EventServer.ofMinutes;
import static io.retrosieve.runtime.EventServer.rising;
import static io.retrosieve.runtime.PagesAheadTest.minutes;
import static io.retrosieve.runtime.PagesAheadTest.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.runtime.sample.CallEvent;
import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.ListCallEventsQuery;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Both bounds of a field, of which the API takes one. */
class RangeTest extends HttpTest {
    private static final String FROM_20 = "filter[occurred_at][gte]=2019-03-29T11:20:00Z";
    private static final String TO_25 = "filter[occurred_at][lte]=2019-03-29T11:25:00Z";

    private EventServer events = rising(0);

    private Paged<CallEventPage, CallEvent> list(EventServer served, Range<OffsetDateTime> range) {
        events = served;
        server.setDispatcher(served);
        return builder()
                .build()
                .callEvents()
                .listAll(ListCallEventsQuery.last24Hours().occurredAt(range));
    }

    private Paged<CallEventPage, CallEvent> from20To25(EventServer served) {
        return list(served, between(at(20), at(25)));
    }

    @Test
    void whereTheOldestComeFirstTheLowerBoundIsSentAndTheWalkEndsBeyondTheUpper() {
        assertThat(names(from20To25(rising(100)))).isEqualTo(minutes(20, 25));

        assertThat(events.filtersAsked()).containsExactly(FROM_20);
        assertThat(events.pages()).containsExactly(1, 2, 3, 4); // of 40
    }

    @Test
    void whereTheNewestComeFirstTheUpperBoundIsSentAndTheWalkEndsBeyondTheLower() {
        assertThat(names(from20To25(falling(100)))).containsExactly("m25", "m24", "m23", "m22", "m21", "m20");

        assertThat(events.filtersAsked()).containsExactly(FROM_20, TO_25);
        assertThat(events.pages()).containsExactly(1, 1, 2, 3, 4); // of 40 and 13
    }

    @Test
    void eachPairOfOperatorsIsHeeded() {
        assertThat(names(list(rising(30), within(gt(at(20)), lt(at(25)))))).isEqualTo(minutes(21, 24));
        assertThat(names(list(rising(30), within(gt(at(20)), lte(at(25)))))).isEqualTo(minutes(21, 25));
        assertThat(names(list(rising(30), within(gte(at(20)), lt(at(25)))))).isEqualTo(minutes(20, 24));
        assertThat(names(list(rising(30), within(gte(at(20)), lte(at(25)))))).isEqualTo(minutes(20, 25));
    }

    @Test
    void whereTheOrderBreaksAllPagesAreReadAndNothingIsLost() {
        assertThat(names(from20To25(ofMinutes(20, 21, 40, 22, 41, 42, 43, 44, 23))))
                .containsExactly("m20", "m21", "m22", "m23");

        assertThat(events.pages()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void anOrderThatShowsLateIsNotTurnedAnyMore() {
        assertThat(names(from20To25(ofMinutes(40, 40, 40, 24, 23, 22)))).containsExactly("m24", "m23", "m22");

        assertThat(events.filtersAsked()).containsExactly(FROM_20);
    }

    @Test
    void oneFallingPageIsNotAskedForTwice() {
        assertThat(names(from20To25(ofMinutes(30, 22)))).containsExactly("m22");

        assertThat(events.pages()).containsExactly(1);
    }

    @Test
    void eventsOfOneTimeSayNothingOfTheOrder() {
        assertThat(names(from20To25(ofMinutes(30, 30, 30, 30, 22, 22)))).containsExactly("m22", "m22");
    }

    @Test
    void anUpperEndThatManyEventsHaveIsReadToItsEnd() {
        assertThat(names(from20To25(ofMinutes(20, 25, 25, 25, 25, 26, 27, 28))))
                .containsExactly("m20", "m25", "m25", "m25", "m25");

        assertThat(events.pages()).containsExactly(1, 2, 3);
    }

    @Test
    void timesAreComparedByInstantWhateverTheirOffset() {
        OffsetDateTime inParis = at(20).withOffsetSameInstant(ZoneOffset.ofHours(2));

        assertThat(names(list(rising(30), between(inParis, at(21))))).isEqualTo(minutes(20, 21));
        assertThat(names(list(rising(30), within(gt(inParis), lt(at(22)))))).isEqualTo(minutes(21, 21));
    }

    @Test
    void pagesAheadOfTheEndChangeNothing() {
        assertThat(names(from20To25(rising(100)).parallel(4))).isEqualTo(minutes(20, 25));
        assertThat(names(from20To25(falling(100)).parallel(4)))
                .containsExactly("m25", "m24", "m23", "m22", "m21", "m20");
    }

    @Test
    void aLimitCountsWhatIsInTheRange() {
        assertThat(names(from20To25(falling(100)).limit(2))).containsExactly("m25", "m24");
    }

    @Test
    void aServerThatIgnoresTheBoundIsHeldToIt() {
        assertThat(names(from20To25(rising(100).ignoringFilters()))).isEqualTo(minutes(20, 25));
    }

    @Test
    void untilNowSendsOneComparison() {
        answer(200, PAGE);
        builder()
                .build()
                .callEvents()
                .list(ListCallEventsQuery.last24Hours().occurredAtUntilNow())
                .execute();

        assertThat(sentTarget()).matches("/v2/call_events\\?filter%5Boccurred_at%5D%5Blte%5D=20\\d\\d-.*Z");
    }

    @Test
    void aRangeWithNothingInItIsRefused() {
        assertThatThrownBy(() -> between(at(25), at(20)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing is gte 2019-03-29T11:25:00Z and lte 2019-03-29T11:20:00Z");
        assertThatThrownBy(() -> within(gt(at(20)), lte(at(20)))).isInstanceOf(IllegalArgumentException.class);
        assertThat(between(at(20), at(20)).contains(at(20))).isTrue();
    }

    @Test
    void rangesAreValues() {
        Range<OffsetDateTime> range = between(at(20), at(25));

        assertThat(range).isEqualTo(within(gte(at(20)), lte(at(25)))).isNotEqualTo(within(gt(at(20)), lte(at(25))));
        assertThat(range).hasSameHashCodeAs(within(gte(at(20)), lte(at(25))));
        assertThat(range).hasToString("gte 2019-03-29T11:20:00Z and lte 2019-03-29T11:25:00Z");
        assertThat(between(at(20).toInstant(), at(25).toInstant())).isEqualTo(range);
        assertThat(between(at(20).atZoneSameInstant(ZoneId.of("UTC")), at(25).atZoneSameInstant(ZoneId.of("UTC"))))
                .isEqualTo(range);
        assertThat(between(1, 3).contains(3)).isTrue();
        RangeQuery<ListCallEventsQuery> query =
                ListCallEventsQuery.last24Hours().occurredAt(range);
        assertThat(query)
                .isEqualTo(ListCallEventsQuery.last24Hours().occurredAt(range))
                .hasSameHashCodeAs(ListCallEventsQuery.last24Hours().occurredAt(range))
                .hasToString(FROM_20 + " (gte 2019-03-29T11:20:00Z and lte 2019-03-29T11:25:00Z)");
    }
}
