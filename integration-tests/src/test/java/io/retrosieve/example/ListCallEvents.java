package io.retrosieve.example;

import io.retrosieve.integration.Fixtures;
import io.retrosieve.replay.ReplayServer;
import io.retrosieve.runtime.RetrosieveException;
import io.retrosieve.runtime.UnauthorizedException;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Lists call events as a table: those of the last 24 hours from the API if {@code TELNYX_API_KEY} is set, else those of
 * one leg from the fixtures. {@code TELNYX_BASE_URL} names another server than the API's own.
 */
public final class ListCallEvents {
    private static final int MOST_PAGES = 4; // a busy account has thousands of them in a day

    private final PrintStream out;
    private final PrintStream err;

    ListCallEvents(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Ends the JVM only if the listing failed: a build that runs this goes on after a success. */
    public static void main(String[] args) {
        int status = new ListCallEvents(System.out, System.err).run(System.getenv());
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The exit status. */
    int run(Map<String, String> environment) {
        String key = environment.getOrDefault("TELNYX_API_KEY", "");
        try {
            if (key.isEmpty()) {
                listFixtures();
            } else {
                String baseUrl = environment.getOrDefault("TELNYX_BASE_URL", TelnyxClient.BASE_URL);
                TelnyxClient client =
                        TelnyxClient.builder().apiKey(key).baseUrl(baseUrl).build();
                list(client, ListCallEventsQuery.last24Hours().pageSize(250), baseUrl + " (last 24 hours)");
            }
            return 0;
        } catch (UnauthorizedException e) {
            err.println("The API does not take the key in TELNYX_API_KEY: " + e.getMessage());
        } catch (RetrosieveException | IllegalArgumentException e) {
            err.println("Cannot list call events: " + e.getMessage());
        }
        return 1;
    }

    private void listFixtures() {
        try (ReplayServer server = Fixtures.replayed()) {
            TelnyxClient client = TelnyxClient.builder()
                    .apiKey("any-key")
                    .baseUrl(server.baseUrl())
                    .build();
            list(
                    client,
                    ListCallEventsQuery.ofLeg(Fixtures.LEG_OF_THREE_PAGES).pageSize(2),
                    "the fixtures (set TELNYX_API_KEY to ask the API)");
        }
    }

    private void list(TelnyxClient client, ListCallEventsQuery query, String source) {
        List<CallEventPage> pages = StreamSupport.stream(
                        client.callEvents().listAll(query).pages().spliterator(), false)
                .limit(MOST_PAGES)
                .toList();
        EventTable table = new EventTable(
                pages.stream().flatMap(page -> page.getData().stream()).toList());
        table.lines().forEach(out::println);
        out.println();
        out.println(table.size() + " events on " + described(pages) + ", from " + source);
    }

    private static String described(List<CallEventPage> pages) {
        CallEventPage last = pages.get(pages.size() - 1);
        Long total = last.getMeta() == null ? null : last.getMeta().getTotalPages();
        return total != null && total > pages.size()
                ? "the first " + pages.size() + " of " + total + " pages"
                : pages.size() + (pages.size() == 1 ? " page" : " pages");
    }
}
