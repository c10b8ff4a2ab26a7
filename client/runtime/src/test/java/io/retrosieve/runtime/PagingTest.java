package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.runtime.sample.CallEvent;
import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.ListCallEventsQuery;
import io.retrosieve.runtime.sample.Product;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;

/** The server answers with scripted pages, the first for the first request; a request beyond the script fails the test. */
class PagingTest extends HttpTest {
    private final List<Integer> asked = Collections.synchronizedList(new ArrayList<>());

    private void serve(String... pages) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                asked.add(Integer.valueOf(request.getRequestUrl().queryParameter("page[number]")));
                return asked.size() > pages.length
                        ? new MockResponse().setResponseCode(410)
                        : new MockResponse().setBody(pages[asked.size() - 1]);
            }
        });
    }

    /** A page: its own number, totals of pages and results ("-" for none), and the names of its events. */
    private static String page(String number, String totalPages, String totalResults, String... names) {
        List<String> meta = new ArrayList<>();
        addTo(meta, "page_number", number);
        addTo(meta, "total_pages", totalPages);
        addTo(meta, "total_results", totalResults);
        String data = Arrays.stream(names)
                .map(name -> EVENT.replace("call.hangup", name))
                .collect(Collectors.joining(","));
        return "{\"data\":[" + data + "],\"meta\":{" + String.join(",", meta) + "}}";
    }

    private static void addTo(List<String> meta, String name, String value) {
        if (!value.equals("-")) {
            meta.add("\"" + name + "\":" + value);
        }
    }

    private Paged<CallEventPage, CallEvent> all() {
        return from(ListCallEventsQuery.last24Hours());
    }

    private Paged<CallEventPage, CallEvent> from(ListCallEventsQuery query) {
        return builder().build().callEvents().listAll(query);
    }

    private static List<String> names(Iterable<CallEvent> events) {
        List<String> names = new ArrayList<>();
        events.forEach(event -> names.add(event.getName()));
        return names;
    }

    private PagingException pagingFailure(Paged<?, CallEvent> events) {
        PagingException failure = catchThrowableOfType(PagingException.class, () -> names(events));
        assertThat(failure).as("the failure").isNotNull();
        requireNoSecretIn(failure);
        return failure;
    }

    @Test
    void theTotalOfPagesEndsTheWalk() {
        serve(page("1", "3", "5", "a", "b"), page("2", "3", "5", "c", "d"), page("3", "3", "5", "e"));

        assertThat(names(all())).containsExactly("a", "b", "c", "d", "e");
        assertThat(asked).containsExactly(1, 2, 3);
    }

    @Test
    void theQueryIsKeptOnEveryPage() {
        answer(200, page("1", "2", "-", "a"));
        answer(200, page("2", "2", "-", "b"));
        names(from(ListCallEventsQuery.last24Hours().product(Product.FAX).pageSize(1)));

        assertThat(sentTarget())
                .isEqualTo("/v2/call_events?filter%5Bproduct%5D=fax&page%5Bnumber%5D=1&page%5Bsize%5D=1");
        assertThat(sentTarget())
                .isEqualTo("/v2/call_events?filter%5Bproduct%5D=fax&page%5Bnumber%5D=2&page%5Bsize%5D=1");
    }

    @Test
    void anEmptyPageEndsTheWalkWhateverTheTotals() {
        serve(page("1", "9", "-", "a"), page("2", "9", "-"));

        assertThat(names(all())).containsExactly("a");
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    void noResultsAreOneEmptyPage() {
        serve(page("1", "0", "0"));
        List<CallEventPage> pages = new ArrayList<>();
        all().pages().forEach(pages::add);

        assertThat(pages).extracting(CallEventPage::getData).containsExactly(Collections.emptyList());
        assertThat(asked).containsExactly(1);
    }

    @Test
    void aPageWithoutDataIsEmpty() {
        serve("{}");

        assertThat(all()).isEmpty();
    }

    @Test
    void totalsThatGrowAreFollowed() {
        serve(page("1", "1", "1", "a"), page("2", "2", "2", "b"));
        assertThat(names(all())).containsExactly("a");
        asked.clear();

        serve(page("1", "2", "2", "a"), page("2", "3", "3", "b"), page("3", "3", "3", "c"));
        assertThat(names(all())).containsExactly("a", "b", "c");
    }

    @Test
    void totalsThatShrinkAreFollowed() {
        serve(page("1", "3", "3", "a"), page("2", "2", "2", "b"));

        assertThat(names(all())).containsExactly("a", "b");
    }

    @Test
    void aTotalOfPagesThatLeavesItemsOutIsNotBelieved() {
        serve(page("1", "1", "3", "a", "b"), page("2", "1", "3", "c"));

        assertThat(names(all())).containsExactly("a", "b", "c");
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    void aTotalOfPagesThatLeavesItemsOutIsReadUntilAnEmptyPage() {
        serve(page("1", "1", "5", "a", "b"), page("2", "1", "5", "c"), page("3", "1", "5"));

        assertThat(names(all())).containsExactly("a", "b", "c");
        assertThat(asked).containsExactly(1, 2, 3);
    }

    @Test
    void withoutTotalsTheWalkEndsAtAnEmptyPage() {
        serve(page("-", "-", "-", "a"), page("-", "-", "-", "b"), page("-", "-", "-"));

        assertThat(names(all())).containsExactly("a", "b");
        assertThat(asked).containsExactly(1, 2, 3);
    }

    @Test
    void aTotalOfNoPagesDoesNotHideItems() {
        serve(page("1", "0", "0", "a"), page("2", "-1", "-", "b"), page("3", "0", "0"));

        assertThat(names(all())).containsExactly("a", "b");
    }

    @Test
    void withoutTotalsTheLastPageAgainIsTheEnd() {
        serve(page("1", "-", "-", "a"), page("2", "-", "-", "b"), page("2", "-", "-", "b"));

        assertThat(names(all())).containsExactly("a", "b");
        assertThat(asked).containsExactly(1, 2, 3);
    }

    @Test
    void withoutTotalsAndNumbersTheSameItemsAgainAreTheEnd() {
        serve(page("-", "-", "-", "a"), page("-", "-", "-", "a"));

        assertThat(names(all())).containsExactly("a");
    }

    @Test
    void withoutTotalsAServerThatEchoesTheNumberButIgnoresItDoesNotGoOnForEver() {
        serve(page("1", "-", "-", "a"), page("2", "-", "-", "a"));

        assertThat(names(all())).containsExactly("a");
    }

    @Test
    void anotherNumberAlthoughTheAskedPageExistsIsAnError() {
        serve(page("1", "3", "-", "a"), page("1", "3", "-", "a"));

        assertThat(pagingFailure(all())).hasMessage("Asked for page 2 but was given page 1");
    }

    @Test
    void anotherNumberAlthoughItemsAreLeftIsAnError() {
        serve(page("1", "1", "3", "a"), page("1", "1", "3", "a"));

        assertThat(pagingFailure(all()).askedPage()).isEqualTo(2);
    }

    @Test
    void theSameItemsAgainAlthoughTheAskedPageExistsAreAnError() {
        serve(page("-", "3", "-", "a"), page("-", "3", "-", "a"));

        assertThat(pagingFailure(all()))
                .hasMessage("Asked for page 2 but was given the items of the page before again");
    }

    @Test
    void equalItemsOnAPageWithTheRightNumberAreResults() {
        serve(page("1", "2", "2", "a"), page("2", "2", "2", "a"));

        assertThat(names(all())).containsExactly("a", "a");
    }

    @Test
    void anotherFirstPageThanAskedIsAnError() {
        serve(page("2", "-", "-", "b"));

        assertThat(pagingFailure(all())).hasMessage("Asked for page 1 but was given page 2");
    }

    @Test
    void theWalkBeginsWithThePageOfTheQuery() {
        serve(page("7", "8", "90", "y"), page("8", "8", "90", "z"));

        assertThat(names(from(ListCallEventsQuery.last24Hours().pageNumber(7)))).containsExactly("y", "z");
        assertThat(asked).containsExactly(7, 8);
    }

    @Test
    void aFirstPageBeyondTheLastHasNoResultsEvenIfTheServerGivesTheLastOne() {
        serve(page("3", "3", "-", "c"));

        assertThat(from(ListCallEventsQuery.last24Hours().pageNumber(7))).isEmpty();
    }

    @Test
    void nothingIsSentBeforeItIsAskedFor() {
        serve(page("1", "3", "-", "a", "b"), page("2", "3", "-", "c"));
        Paged<CallEventPage, CallEvent> paged = all();
        Iterator<CallEvent> events = paged.iterator();
        assertThat(asked).isEmpty();

        events.next();
        events.next();
        assertThat(asked).containsExactly(1);

        events.next();
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    void everyIteratorBeginsAnew() {
        serve(page("1", "1", "-", "a"), page("1", "1", "-", "a"));
        Paged<CallEventPage, CallEvent> paged = all();

        assertThat(names(paged)).isEqualTo(names(paged));
        assertThat(asked).containsExactly(1, 1);
    }

    @Test
    void streamsFetchNoMoreThanTheyNeed() {
        serve(page("1", "9", "-", "a", "b"), page("2", "9", "-", "c", "d"));

        assertThat(all().stream().map(CallEvent::getName).limit(3)).containsExactly("a", "b", "c");
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    void pagesCanBeWalkedWhole() {
        serve(page("1", "2", "3", "a", "b"), page("2", "2", "3", "c"));

        assertThat(all().pages())
                .extracting(page -> page.getMeta().getPageNumber())
                .containsExactly(1, 2);
    }

    @Test
    void anEndedIteratorStaysEnded() {
        serve(page("1", "1", "-", "a"));
        Iterator<CallEvent> events = all().iterator();
        events.next();

        assertThat(events.hasNext()).isFalse();
        assertThatThrownBy(events::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("There are no more results");
        assertThatThrownBy(() -> walkToTheEnd(all().pages().iterator()))
                .isInstanceOf(ClientErrorException.class); // the script has ended: a new walk does ask
    }

    private static void walkToTheEnd(Iterator<?> iterator) {
        while (true) {
            iterator.next();
        }
    }

    @Test
    void afterTheLastPageThereIsNoNext() {
        serve(page("1", "1", "-", "a"));

        assertThatThrownBy(() -> walkToTheEnd(all().pages().iterator()))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("There are no more pages");
    }

    @Test
    void afterAFailureTheSamePageIsAskedForAgain() {
        answer(200, page("1", "2", "-", "a"));
        answer(503, "");
        answer(200, page("2", "2", "-", "b"));
        Iterator<CallEvent> events = all().iterator();
        events.next();

        assertThatThrownBy(events::hasNext).isInstanceOf(ServerErrorException.class);
        assertThat(events.next().getName()).isEqualTo("b");
        assertThat(events.hasNext()).isFalse();
    }
}
