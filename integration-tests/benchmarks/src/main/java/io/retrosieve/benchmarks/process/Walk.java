package io.retrosieve.benchmarks.process;

import com.telnyx.sdk.ApiClient;
import com.telnyx.sdk.ApiException;
import com.telnyx.sdk.api.DebuggingApi;
import com.telnyx.sdk.model.ListCallEventsResponse;
import io.retrosieve.runtime.Paged;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.PageMeta;
import io.retrosieve.telnyx.TelnyxClient;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A way to read all pages. */
enum Walk {
    ONE_AFTER_ANOTHER("Retrosieve, one after another", retrosieve(paged -> paged, false)),
    TELNYX_SDK("telnyx SDK, a loop by hand: it has no pager", (baseUrl, pages, work) -> readWithSdk(baseUrl, pages)),
    FOUR("Retrosieve, 4 in parallel", retrosieve(paged -> paged.parallel(4), false)),
    EIGHT("Retrosieve, 8 in parallel", retrosieve(paged -> paged.parallel(8), false)),
    BUSY("one after another, busy caller", retrosieve(paged -> paged, true)),
    BUSY_PREFETCH("prefetch, busy caller", retrosieve(Paged::prefetch, true));

    private final String title;
    private final Reader reader;

    Walk(String title, Reader reader) {
        this.title = title;
        this.reader = reader;
    }

    private interface Reader {
        void read(String baseUrl, int pages, long work) throws ApiException, InterruptedException;
    }

    String title() {
        return title;
    }

    /**
     * Reads all pages, and sees to it that they come in order.
     *
     * @param work for how many milliseconds a busy caller keeps each page
     */
    void read(String baseUrl, int pages, long work) throws ApiException, InterruptedException {
        reader.read(baseUrl, pages, work);
    }

    private static Reader retrosieve(UnaryOperator<Paged<CallEventPage, CallEvent>> reading, boolean busy) {
        return (baseUrl, pages, work) -> {
            TelnyxClient telnyx =
                    TelnyxClient.builder().apiKey("key").baseUrl(baseUrl).build();
            ListCallEventsQuery query = ListCallEventsQuery.last24Hours().pageSize(250);
            long expected = 1;
            for (CallEventPage page :
                    reading.apply(telnyx.callEvents().listAll(query)).pages()) {
                PageMeta meta = Objects.requireNonNull(page.getMeta());
                requireNext(expected++, Objects.requireNonNull(meta.getPageNumber()));
                if (busy) {
                    Thread.sleep(work);
                }
            }
            requireNext(expected, pages + 1L);
        };
    }

    private static void readWithSdk(String baseUrl, int pages) throws ApiException {
        ApiClient client = new ApiClient();
        client.setBasePath(baseUrl.substring(0, baseUrl.length() - 1));
        client.setBearerToken("key");
        DebuggingApi api = new DebuggingApi(client);
        int number = 1;
        int last;
        do {
            ListCallEventsResponse page =
                    api.listCallEvents().pageNumber(number).pageSize(250).execute();
            requireNext(number, Objects.requireNonNull(page.getMeta()).getPageNumber());
            last = page.getMeta().getTotalPages();
        } while (number++ < last);
        requireNext(last, pages);
    }

    private static void requireNext(long expected, long actual) {
        if (actual != expected) {
            throw new IllegalStateException("page " + actual + " came instead of " + expected);
        }
    }
}
