package io.retrosieve.integration;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.retrosieve.telnyx.ListCallEventsQuery.last24Hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.integration.server.ApiServer;
import io.retrosieve.runtime.Paged;
import io.retrosieve.runtime.PagingException;
import io.retrosieve.runtime.ServerErrorException;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.ListCallEventsQuery;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a walk over all pages ends. No fixture answers a request too many, so each test has the exact requests. */
class PagingTest {
    @RegisterExtension
    static final ApiServer API = new ApiServer();

    @Test
    void endsWithTheLastPage() {
        page(1, "'total_pages':3,'page_number':1", "a", "b");
        page(2, "'total_pages':3,'page_number':2", "c", "d");
        page(3, "'total_pages':3,'page_number':3", "e");

        assertThat(walk(last24Hours())).containsExactly("a", "b", "c", "d", "e");
        assertAsked(1, 2, 3);
    }

    @Test
    void endsWithAnOnlyPage() {
        page(1, "'total_pages':1,'page_number':1", "a");

        assertThat(walk(last24Hours())).containsExactly("a");
        assertAsked(1);
    }

    @Test
    void anEmptyResultIsOneEmptyPage() {
        page(1, "'total_pages':0,'total_results':0,'page_number':1");
        List<CallEventPage> pages = new ArrayList<>();

        all(last24Hours()).pages().forEach(pages::add);

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).getData()).isEmpty();
        assertAsked(1);
        assertThat(walk(last24Hours())).isEmpty();
    }

    @Test
    void endsWithAnEmptyPageAlthoughTheTotalIsTooLarge() {
        page(1, "'total_pages':9,'page_number':1", "a");
        page(2, "'total_pages':9,'page_number':2", "b");
        page(3, "'total_pages':9,'page_number':3");

        assertThat(walk(last24Hours())).containsExactly("a", "b");
        assertAsked(1, 2, 3);
    }

    @Test
    void endsWithAnEmptyPageWithoutTotals() {
        page(1, "'page_number':1", "a");
        page(2, "'page_number':2", "b");
        page(3, "'page_number':3");

        assertThat(walk(last24Hours())).containsExactly("a", "b");
        assertAsked(1, 2, 3);
    }

    @Test
    void endsWithAnEmptyPageWithoutMeta() {
        answer(1, "{'data':[" + event("a") + "]}");
        answer(2, "{'data':[]}");

        assertThat(walk(last24Hours())).containsExactly("a");
        assertAsked(1, 2);
    }

    @Test
    void doesNotBelieveATotalOfPagesThatLeavesResultsOut() {
        page(1, "'total_pages':1,'total_results':3,'page_number':1", "a", "b");
        page(2, "'total_pages':1,'total_results':3,'page_number':2", "c");

        assertThat(walk(last24Hours())).containsExactly("a", "b", "c");
        assertAsked(1, 2);
    }

    @Test
    void believesATotalOfPagesThatNothingSpeaksAgainst() {
        page(1, "'total_pages':1,'page_number':1", "a", "b");

        assertThat(walk(last24Hours())).containsExactly("a", "b");
        assertAsked(1);
    }

    @Test
    void followsATotalThatGrows() {
        page(1, "'total_pages':2,'page_number':1", "a");
        page(2, "'total_pages':3,'page_number':2", "b");
        page(3, "'total_pages':3,'page_number':3", "c");

        assertThat(walk(last24Hours())).containsExactly("a", "b", "c");
        assertAsked(1, 2, 3);
    }

    @Test
    void followsATotalThatShrinks() {
        page(1, "'total_pages':3,'page_number':1", "a");
        page(2, "'total_pages':2,'page_number':2", "b");

        assertThat(walk(last24Hours())).containsExactly("a", "b");
        assertAsked(1, 2);
    }

    @Test
    void endsWhereAServerGivesTheLastPageForAllAfterIt() {
        page(1, "'page_number':1", "a");
        page(2, "'page_number':2", "b");
        page(3, "'page_number':2", "b");

        assertThat(walk(last24Hours())).containsExactly("a", "b");
        assertAsked(1, 2, 3);
    }

    @Test
    void endsWhereAServerRepeatsTheLastPageWithoutNumberingIt() {
        answer(1, "{'data':[" + event("a") + "]}");
        answer(2, "{'data':[" + event("b") + "]}");
        answer(3, "{'data':[" + event("b") + "]}");

        assertThat(walk(last24Hours())).containsExactly("a", "b");
        assertAsked(1, 2, 3);
    }

    @Test
    void saysSoWhenAServerGivesTheFirstPageForAll() {
        page(1, "'total_pages':3,'page_number':1", "a");
        page(2, "'total_pages':3,'page_number':1", "a");
        List<String> seen = new ArrayList<>();

        PagingException failure = catchThrowableOfType(
                PagingException.class, () -> all(last24Hours()).forEach(event -> seen.add(event.getName())));

        assertThat(failure).hasMessage("Asked for page 2 but was given page 1");
        assertThat(failure.askedPage()).isEqualTo(2);
        assertThat(seen).containsExactly("a");
        assertAsked(1, 2);
    }

    @Test
    void beginsWhereTheQuerySays() {
        page(2, "'total_pages':3,'total_results':5,'page_number':2", "c", "d");
        page(3, "'total_pages':3,'total_results':5,'page_number':3", "e");

        assertThat(walk(last24Hours().pageNumber(2))).containsExactly("c", "d", "e");
        assertAsked(2, 3);
    }

    @Test
    void asksForTheSamePageAgainAfterAFailure() {
        page(1, "'total_pages':2,'page_number':1", "a");
        API.answer(get(urlEqualTo(target(2))).willReturn(Bodies.response(503, "{'errors':[]}")));
        Iterator<CallEvent> events = all(last24Hours()).iterator();
        assertThat(events.next().getName()).isEqualTo("a");

        assertThatExceptionOfType(ServerErrorException.class).isThrownBy(events::hasNext);
        page(2, "'total_pages':2,'page_number':2", "b");

        assertThat(events.next().getName()).isEqualTo("b");
        assertThat(events.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(events::next);
        assertAsked(1, 2, 2);
    }

    @Test
    void keepsEveryFilterOnEveryPage() {
        API.answer(get(urlPathEqualTo("/v2/call_events")).willReturn(okJson("{'data':[]}".replace('\'', '"'))));
        API.answer(get(urlEqualTo("/v2/call_events?filter%5Bname%5D=a%20b&page%5Bnumber%5D=1&page%5Bsize%5D=1"))
                .willReturn(Bodies.response(200, "{'data':[" + event("a") + "]}")));

        assertThat(walk(last24Hours().pageSize(1).name("a b"))).containsExactly("a");
        assertThat(API.targets())
                .containsExactly(
                        "/v2/call_events?filter%5Bname%5D=a%20b&page%5Bnumber%5D=1&page%5Bsize%5D=1",
                        "/v2/call_events?filter%5Bname%5D=a%20b&page%5Bnumber%5D=2&page%5Bsize%5D=1");
    }

    private static void page(int number, String meta, String... names) {
        List<String> events = new ArrayList<>();
        for (String name : names) {
            events.add(event(name));
        }
        answer(number, "{'data':[" + String.join(",", events) + "],'meta':{" + meta + "}}");
    }

    private static String event(String name) {
        return Bodies.event().replace("call.hangup", name);
    }

    private static void answer(int number, String body) {
        API.answer(get(urlEqualTo(target(number))).willReturn(Bodies.response(200, body)));
    }

    private static String target(int number) {
        return "/v2/call_events?page%5Bnumber%5D=" + number;
    }

    private static Paged<CallEventPage, CallEvent> all(ListCallEventsQuery query) {
        return API.client().callEvents().listAll(query);
    }

    private static List<String> walk(ListCallEventsQuery query) {
        return all(query).stream().map(CallEvent::getName).toList();
    }

    private static void assertAsked(int... numbers) {
        List<String> expected = new ArrayList<>();
        for (int number : numbers) {
            expected.add(target(number));
        }
        assertThat(API.targets()).containsExactlyElementsOf(expected);
    }
}
