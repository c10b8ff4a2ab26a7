package io.retrosieve.runtime;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;

/** Serves events as the API does: it compares {@code occurred_at}, cuts pages, and says the totals. */
final class EventServer extends Dispatcher {
    static final OffsetDateTime START = OffsetDateTime.parse("2019-03-29T11:00:00Z");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<OffsetDateTime> times;
    private final Semaphore gate = new Semaphore(Integer.MAX_VALUE);
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostRunning = new AtomicInteger();
    private volatile boolean saysTotals = true;
    private volatile boolean filters = true;
    private volatile int pageSize = 2;
    private final Set<Integer> refusedPages = ConcurrentHashMap.newKeySet();
    private final Set<Integer> tooManyAt = ConcurrentHashMap.newKeySet();

    private EventServer(List<OffsetDateTime> times) {
        this.times = new ArrayList<>(times);
    }

    /** Events one minute apart, in this order: 0 is at 11:00. */
    static EventServer ofMinutes(int... minutes) {
        List<OffsetDateTime> times = new ArrayList<>();
        for (int minute : minutes) {
            times.add(at(minute));
        }
        return new EventServer(times);
    }

    static EventServer rising(int events) {
        List<OffsetDateTime> times = new ArrayList<>();
        for (int minute = 0; minute < events; minute++) {
            times.add(at(minute));
        }
        return new EventServer(times);
    }

    static EventServer falling(int events) {
        EventServer server = rising(events);
        server.times.sort(Comparator.reverseOrder());
        return server;
    }

    static OffsetDateTime at(int minute) {
        return START.plusMinutes(minute);
    }

    EventServer pageSize(int size) {
        pageSize = size;
        return this;
    }

    EventServer withoutTotals() {
        saysTotals = false;
        return this;
    }

    EventServer ignoringFilters() {
        filters = false;
        return this;
    }

    /** Answers the request with this number, counted from 1, with 429. */
    EventServer tooManyAtRequest(int number) {
        tooManyAt.add(number);
        return this;
    }

    /** Answers the first request for this page with 429. */
    EventServer tooManyAtPage(int page) {
        refusedPages.add(page);
        return this;
    }

    /** From now on only so many requests are answered, until {@link #open}. */
    EventServer closedAfter(int answers) {
        gate.drainPermits();
        gate.release(answers);
        return this;
    }

    void open() {
        gate.release(100_000);
    }

    void add(int minute) {
        times.add(at(minute));
    }

    /** The page numbers that were asked for, in the order of their arrival. */
    List<Integer> pages() {
        return asked.stream().map(EventServer::pageOf).collect(Collectors.toList());
    }

    /** The decoded queries without their page. */
    List<String> filtersAsked() {
        return asked.stream()
                .map(query -> query.replaceAll("&?page\\[number]=\\d+", ""))
                .distinct()
                .collect(Collectors.toList());
    }

    int mostAtOnce() {
        return mostRunning.get();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        HttpUrl url = request.getRequestUrl();
        asked.add(String.valueOf(url.query()));
        int number = requests.incrementAndGet();
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        gate.acquire();
        running.decrementAndGet();
        return tooManyAt.contains(number) || refusedPages.remove(pageOf(String.valueOf(url.query())))
                ? new MockResponse().setResponseCode(429)
                : new MockResponse().setBody(page(url));
    }

    private String page(HttpUrl url) {
        int page = pageOf(String.valueOf(url.query()));
        List<OffsetDateTime> found =
                times.stream().filter(time -> matches(time, url)).collect(Collectors.toList());
        int from = Math.min((page - 1) * pageSize, found.size());
        String events = found.subList(from, Math.min(from + pageSize, found.size())).stream()
                .map(time -> HttpTest.EVENT
                        .replace("2019-03-29T11:10:19.127783Z", time.toString())
                        .replace(
                                "call.hangup",
                                "m" + java.time.Duration.between(START, time).toMinutes()))
                .collect(Collectors.joining(","));
        int pages = (found.size() + pageSize - 1) / pageSize;
        String totals = saysTotals ? ",\"total_pages\":" + pages + ",\"total_results\":" + found.size() : "";
        return "{\"data\":[" + events + "],\"meta\":{\"page_number\":" + page + totals + "}}";
    }

    private boolean matches(OffsetDateTime time, HttpUrl url) {
        String gte = url.queryParameter("filter[occurred_at][gte]");
        String lte = url.queryParameter("filter[occurred_at][lte]");
        return !filters
                || ((gte == null || !time.isBefore(OffsetDateTime.parse(gte)))
                        && (lte == null || !time.isAfter(OffsetDateTime.parse(lte))));
    }

    private static Integer pageOf(String query) {
        return Integer.valueOf(query.replaceAll(".*page\\[number]=(\\d+).*", "$1"));
    }
}
