package io.retrosieve.runtime;

import static io.retrosieve.runtime.Conditions.between;
import static io.retrosieve.runtime.EventServer.at;
import static io.retrosieve.runtime.EventServer.falling;
import static io.retrosieve.runtime.EventServer.rising;
import static io.retrosieve.runtime.PagesAheadTest.minutes;
import static io.retrosieve.runtime.PagesAheadTest.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.runtime.sample.CallEvent;
import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.CallEvents;
import io.retrosieve.runtime.sample.ListCallEventsQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A walk can be watched, and gone on with by a later one. */
class ResumingTest extends HttpTest {
    private static final ListCallEventsQuery QUERY =
            ListCallEventsQuery.last24Hours().from("+18005550101").pageSize(2);

    private CallEvents serve(EventServer events) {
        server.setDispatcher(events);
        return builder().build().callEvents();
    }

    /** What a process does that ends after so many events, and the next that goes on. */
    private static List<String> inTwoGoes(Paged<CallEventPage, CallEvent> all, int first) {
        List<String> names = new ArrayList<>();
        PagedIterator<CallEvent> before = all.iterator();
        for (int i = 0; i < first; i++) {
            names.add(before.next().getName());
        }
        all.resumeAt(before.checkpoint()).forEach(event -> names.add(event.getName()));
        return names;
    }

    @Test
    void whereverAWalkEndsTheNextGoesOn() {
        Paged<CallEventPage, CallEvent> all = serve(rising(7)).listAll(QUERY);
        for (int first = 0; first <= 7; first++) {
            assertThat(inTwoGoes(all, first)).as("after %s", first).isEqualTo(minutes(0, 6));
        }
    }

    @Test
    void lookingForTheNextEventDoesNotMoveTheCheckpointOverIt() {
        Paged<CallEventPage, CallEvent> all = serve(rising(7)).listAll(QUERY);
        PagedIterator<CallEvent> each = all.iterator();
        each.next();
        each.next();
        assertThat(each.hasNext()).isTrue();
        each.close();

        assertThat(names(all.resumeAt(each.checkpoint()))).isEqualTo(minutes(2, 6));
    }

    @Test
    void aWalkThatGoesOnCanBeGoneOnWith() {
        Paged<CallEventPage, CallEvent> all = serve(rising(7)).listAll(QUERY);
        PagedIterator<CallEvent> first = all.iterator();
        first.next();
        PagedIterator<CallEvent> second = all.resumeAt(first.checkpoint()).iterator();

        assertThat(second.checkpoint()).isEqualTo(first.checkpoint());
        second.next();
        second.next();
        assertThat(names(all.resumeAt(second.checkpoint()))).isEqualTo(minutes(3, 6));
    }

    @Test
    void ofARangeTheWalkGoesOnWithTheBoundThatWasSent() {
        Paged<CallEventPage, CallEvent> up = serve(rising(100)).listAll(range());
        Paged<CallEventPage, CallEvent> down = serve(falling(100)).listAll(range());

        for (int first = 1; first < 5; first++) {
            assertThat(inTwoGoes(down, first)).containsExactly("m25", "m24", "m23", "m22", "m21", "m20");
        }
        server.setDispatcher(rising(100));
        for (int first = 1; first < 5; first++) {
            assertThat(inTwoGoes(up, first)).isEqualTo(minutes(20, 25));
        }
    }

    private static RangeQuery<ListCallEventsQuery> range() {
        return ListCallEventsQuery.last24Hours().occurredAt(between(at(20), at(25)));
    }

    @Test
    void aCheckpointIsShortAndTellsNothingOfTheQuery() {
        PagedIterator<CallEvent> each = serve(rising(7)).listAll(QUERY).iterator();
        each.next();
        each.next();
        each.next();

        assertThat(each.checkpoint()).matches("2\\.1\\.[0-9a-f]{1,8}");
    }

    @Test
    void aCheckpointOfAnotherQueryIsRefused() {
        CallEvents service = serve(rising(7));
        String checkpoint = service.listAll(QUERY).iterator().checkpoint();

        Paged<CallEventPage, CallEvent> other =
                service.listAll(QUERY.pageSize(3)).resumeAt(checkpoint);
        assertThatThrownBy(other::iterator)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The checkpoint " + checkpoint + " is of another query");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void whatIsNoCheckpointIsRefusedAtOnce() {
        Paged<CallEventPage, CallEvent> all = serve(rising(7)).listAll(QUERY);
        assertThatThrownBy(() -> all.resumeAt("page 7"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'page 7' is no checkpoint, which looks like 7.13.1a2b3c4d");
    }

    @Test
    void progressSaysPagesItemsAndTotals() {
        List<String> told = new ArrayList<>();
        names(serve(rising(3)).listAll(QUERY).onProgress(progress -> told.add(progress.toString())));

        assertThat(told).containsExactly("page 1 of 2, 2 of 3 items", "page 2 of 2, 3 of 3 items");
    }

    @Test
    void progressWithoutTotalsSaysWhatWasSeen() {
        List<PagingProgress> told = new ArrayList<>();
        names(serve(rising(3).withoutTotals()).listAll(QUERY).onProgress(told::add));

        assertThat(told).extracting(PagingProgress::items).containsExactly(2L, 3L);
        assertThat(told).extracting(PagingProgress::pages).containsExactly(1L, 2L);
        assertThat(told).extracting(PagingProgress::page).containsExactly(1, 2);
        assertThat(told).extracting(PagingProgress::totalItems).containsExactly(null, null);
        assertThat(told).extracting(PagingProgress::totalPages).containsExactly(null, null);
    }

    @Test
    void totalsThatMoveAreNoticed() {
        EventServer events = rising(3);
        List<Boolean> moved = new ArrayList<>();
        Paged<CallEventPage, CallEvent> all = serve(events).listAll(QUERY).onProgress(progress -> {
            moved.add(progress.totalsMoved());
            if (progress.page() == 1) {
                events.add(3);
            }
        });

        assertThat(names(all)).isEqualTo(minutes(0, 3));
        assertThat(moved).containsExactly(false, true);
    }
}
