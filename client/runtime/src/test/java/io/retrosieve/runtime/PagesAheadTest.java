package io.retrosieve.runtime;

import static io.retrosieve.runtime.EventServer.rising;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.runtime.sample.CallEvent;
import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.ListCallEventsQuery;
import io.retrosieve.runtime.sample.TelnyxClient;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that are asked for before they are needed. */
@Timeout(60)
class PagesAheadTest extends HttpTest {
    private EventServer events = rising(7);

    private Paged<CallEventPage, CallEvent> all(EventServer served) {
        events = served;
        server.setDispatcher(served);
        return builder().build().callEvents().listAll(ListCallEventsQuery.last24Hours());
    }

    static List<String> names(Iterable<CallEvent> listed) {
        List<String> names = new ArrayList<>();
        listed.forEach(event -> names.add(event.getName()));
        return names;
    }

    static List<String> minutes(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(minute -> "m" + minute).collect(Collectors.toList());
    }

    private void awaitPages(int count) throws InterruptedException {
        for (int i = 0; i < 1_000 && events.pages().size() < count; i++) {
            Thread.sleep(10);
        }
        assertThat(events.pages()).hasSizeGreaterThanOrEqualTo(count);
    }

    @Test
    void prefetchAsksForOnePageMoreThanIsNeeded() throws InterruptedException {
        try (PagedIterator<CallEvent> each = all(rising(20)).prefetch().iterator()) {
            assertThat(events.pages()).isEmpty();
            each.next();
            awaitPages(2);
            Thread.sleep(100); // for a third, which must not come
            assertThat(events.pages()).containsExactly(1, 2);
        }
    }

    @Test
    void parallelPagesComeInOrder() {
        assertThat(names(all(rising(101).pageSize(3)).parallel(4))).isEqualTo(minutes(0, 100));

        assertThat(events.pages()).hasSize(34).doesNotHaveDuplicates();
    }

    @Test
    void soManyAreAskedForAtOnceAndNoMore() throws InterruptedException {
        Paged<CallEventPage, CallEvent> all = all(rising(40).closedAfter(1)).parallel(4);
        try (PagedIterator<CallEvent> each = all.iterator()) {
            each.next();
            awaitPages(5);
            Thread.sleep(100); // for a sixth, which must not come
            assertThat(events.pages()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);

            events.open();
            each.forEachRemaining(event -> {});
        }
        assertThat(events.mostAtOnce()).isEqualTo(4);
    }

    @Test
    void pagesComeInOrderEvenIfTheLastIsAnsweredFirst() throws InterruptedException {
        Paged<CallEventPage, CallEvent> all = all(rising(10).closedAfter(1)).parallel(4);
        try (PagedIterator<CallEvent> each = all.iterator()) {
            String first = each.next().getName();
            awaitPages(5);
            events.open();
            List<String> rest = names(() -> each);

            assertThat(first).isEqualTo("m0");
            assertThat(rest).isEqualTo(minutes(1, 9));
        }
    }

    @Test
    void withoutTotalsOnlyOnePageIsAskedForAhead() {
        assertThat(names(all(rising(7).withoutTotals()).parallel(4))).isEqualTo(minutes(0, 6));

        assertThat(events.pages()).containsExactly(1, 2, 3, 4, 5);
        assertThat(events.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void aLimitAsksForNoPageThatItDoesNotNeed() {
        assertThat(names(all(rising(40)).parallel(8).limit(5))).isEqualTo(minutes(0, 4));
        assertThat(events.pages()).containsExactlyInAnyOrder(1, 2, 3);

        assertThat(names(all(rising(40)).limit(4))).isEqualTo(minutes(0, 3));
        assertThat(events.pages()).containsExactly(1, 2);

        assertThat(names(all(rising(40)).parallel(8).limit(2))).isEqualTo(minutes(0, 1));
        assertThat(events.pages()).containsExactly(1);

        assertThat(names(all(rising(40)).limit(0))).isEmpty();
        assertThat(events.pages()).isEmpty();
    }

    @Test
    void aLimitBeyondTheEndIsNone() {
        assertThat(names(all(rising(7)).parallel(2).limit(100))).isEqualTo(minutes(0, 6));
        assertThat(events.pages()).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void closingEndsWhatRunsAhead() throws InterruptedException {
        Paged<CallEventPage, CallEvent> all = all(rising(40).closedAfter(1)).parallel(4);
        PagedIterator<CallEvent> each = all.iterator();
        each.next();
        awaitPages(5);

        each.close();

        assertThat(each.hasNext()).isFalse();
        assertThatThrownBy(each::next).isInstanceOf(NoSuchElementException.class);
        events.open();
        Thread.sleep(100); // for another request, which must not come
        assertThat(events.pages()).hasSize(5);
    }

    @Test
    void closingCancelsTheCallsThemselves() throws InterruptedException {
        EventServer served = rising(40).closedAfter(1);
        events = served;
        server.setDispatcher(served);
        OkHttpClient http = new OkHttpClient();
        PagedIterator<CallEvent> each = builder()
                .okHttpClient(http)
                .build()
                .callEvents()
                .listAll(ListCallEventsQuery.last24Hours())
                .parallel(4)
                .iterator();
        each.next();
        awaitPages(5);
        assertThat(http.dispatcher().runningCallsCount()).isEqualTo(4);

        each.close();

        for (int i = 0; i < 1_000 && http.dispatcher().runningCallsCount() > 0; i++) {
            Thread.sleep(10);
        }
        assertThat(http.dispatcher().runningCallsCount()).isZero(); // though the server answers none of them
        served.open();
    }

    @Test
    void closingAStreamEndsWhatRunsAhead() throws InterruptedException {
        Paged<CallEventPage, CallEvent> all = all(rising(40).closedAfter(1)).parallel(4);
        try (Stream<CallEvent> stream = all.stream()) {
            assertThat(stream.findFirst()).isPresent();
            awaitPages(5);
        }
        events.open();
        Thread.sleep(100);
        assertThat(events.pages()).hasSize(5);
    }

    @Test
    void aFailureComesWhereItsPageIsAndThatPageIsAskedForAgain() {
        PagedIterator<CallEvent> each =
                all(rising(10).tooManyAtRequest(3)).prefetch().iterator();
        List<String> before = new ArrayList<>();
        assertThatThrownBy(() -> each.forEachRemaining(event -> before.add(event.getName())))
                .isInstanceOf(RateLimitedException.class);

        assertThat(before).isEqualTo(minutes(0, 3));
        assertThat(names(() -> each)).isEqualTo(minutes(4, 9));
        assertThat(events.pages()).containsExactly(1, 2, 3, 3, 4, 5);
    }

    @Test
    void aFailureThatIsThereBeforeItsPageIsWantedComesTooAndOnce() throws InterruptedException {
        PagedIterator<CallEvent> each =
                all(rising(10).tooManyAtRequest(2)).prefetch().iterator();
        List<String> before = new ArrayList<>();
        before.add(each.next().getName());
        awaitPages(2);
        Thread.sleep(200); // the answer is there by then; were it not, the test would still hold

        assertThatThrownBy(() -> each.forEachRemaining(event -> before.add(event.getName())))
                .isInstanceOf(RateLimitedException.class);
        assertThat(before).isEqualTo(minutes(0, 1));
        assertThat(names(() -> each)).isEqualTo(minutes(2, 9));
        assertThat(events.pages()).containsExactly(1, 2, 2, 3, 4, 5);
    }

    @Test
    void afterTooManyRequestsHalfAsManyAreAskedForAtOnce() {
        PageWindow window = new PageWindow(8);
        window.shrink();
        assertThat(window.size()).isEqualTo(4);
        window.shrink();
        window.shrink();
        window.shrink();
        assertThat(window.size()).isEqualTo(1);
        window.grow();
        assertThat(window.size()).isEqualTo(2);
        IntStream.range(0, 20).forEach(answer -> window.grow());
        assertThat(window.size()).isEqualTo(8);
    }

    @Test
    void tooManyRequestsAreSentAgainFewerAtATimeAndNothingIsLost() {
        EventServer served = rising(41).tooManyAtRequest(4).tooManyAtRequest(6);
        server.setDispatcher(served);
        Paged<CallEventPage, CallEvent> all = builder()
                .retries(RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build())
                .build()
                .callEvents()
                .listAll(ListCallEventsQuery.last24Hours())
                .parallel(8);

        assertThat(names(all)).isEqualTo(minutes(0, 40));
        assertThat(served.pages()).hasSize(21 + 2);
    }

    @Test
    void afterTooManyRequestsNoneIsAddedUntilHalfOfThemAreDone() throws InterruptedException {
        EventServer served = rising(41).tooManyAtPage(2).closedAfter(1);
        events = served;
        server.setDispatcher(served);
        Paged<CallEventPage, CallEvent> all = builder()
                .retries(RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build())
                .build()
                .callEvents()
                .listAll(ListCallEventsQuery.last24Hours())
                .parallel(8);
        try (PagedIterator<CallEvent> each = all.iterator()) {
            each.next();
            awaitPages(9);
            served.open();
            List<String> upToPage2 =
                    Arrays.asList(each.next().getName(), each.next().getName());
            Thread.sleep(100); // for page 10, which would have been asked for as soon as page 2 was here

            assertThat(upToPage2).containsExactly("m1", "m2");
            assertThat(served.pages()).hasSize(10).doesNotContain(10);
            assertThat(names(() -> each)).isEqualTo(minutes(3, 40));
        }
    }

    @Test
    void aDeadlineIsOverAllPagesAndSaysWhichOneDidNotCome() {
        FakeTiming timing = new FakeTiming();
        server.setDispatcher(rising(40));
        Paged<CallEventPage, CallEvent> all = withinFiveMinutes(timing);
        List<String> before = new ArrayList<>();

        assertThatThrownBy(() -> all.forEach(event -> {
                    before.add(event.getName());
                    timing.advance(Duration.ofMinutes(2)); // the caller is slow; each page takes no time
                }))
                .isInstanceOf(DeadlineException.class)
                .hasMessageContaining("GET /v2/call_events got no complete answer before its deadline");
        assertThat(before).isEqualTo(minutes(0, 3));
    }

    private Paged<CallEventPage, CallEvent> withinFiveMinutes(FakeTiming timing) {
        TelnyxClient.Builder builder = builder();
        ((ApiClientBuilder<?>) builder).timing(timing);
        return builder.build()
                .callEvents()
                .listAll(ListCallEventsQuery.last24Hours())
                .withDeadline(Duration.ofMinutes(5));
    }

    @Test
    void everyWalkHasItsOwnDeadline() {
        FakeTiming timing = new FakeTiming();
        server.setDispatcher(rising(2));
        Paged<CallEventPage, CallEvent> all = withinFiveMinutes(timing);

        assertThat(names(all)).isEqualTo(minutes(0, 1));
        timing.advance(Duration.ofMinutes(6));
        assertThat(names(all)).isEqualTo(minutes(0, 1));
    }

    @Test
    void anInterruptEndsTheWaitAtOnceAndStaysKnown() throws InterruptedException {
        Paged<CallEventPage, CallEvent> all = all(rising(40).closedAfter(1)).parallel(2);
        List<Throwable> failures = new ArrayList<>();
        CountDownLatch ended = new CountDownLatch(1);
        Thread walker = new Thread(() -> {
            try {
                all.forEach(event -> {});
            } catch (TransportException e) {
                failures.add(e.getCause());
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                ended.countDown();
            }
        });
        walker.start();
        awaitPages(3);

        walker.interrupt();

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(failures).singleElement().isInstanceOf(InterruptedIOException.class);
        events.open();
    }

    @Test
    void howManyAtOnceHasBounds() {
        Paged<CallEventPage, CallEvent> all = all(rising(1));
        assertThatThrownBy(() -> all.parallel(0)).hasMessage("parallel must be from 1 to 64, but was 0");
        assertThatThrownBy(() -> all.parallel(65)).hasMessage("parallel must be from 1 to 64, but was 65");
        assertThatThrownBy(() -> all.limit(-1)).hasMessage("limit must not be negative, but was -1");
    }
}
