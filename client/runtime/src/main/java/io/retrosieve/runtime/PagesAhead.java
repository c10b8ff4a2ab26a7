package io.retrosieve.runtime;

import java.io.InterruptedIOException;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Asks for the next pages while the caller is busy with one, and gives them in their order. */
final class PagesAhead<P> implements PageSource<P> {
    private final PageCalls<P> calls;
    private final PageWindow window;
    private final NavigableMap<Integer, RunningPage<P>> running = new TreeMap<>();
    private long last;

    PagesAhead(PageCalls<P> calls, int most) {
        this.calls = calls;
        this.window = new PageWindow(most);
    }

    @Override
    public P page(int number) {
        try {
            return start(number).await();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new TransportException("Page " + number, interruption(e));
        }
    }

    @Override
    public RunningPage<P> start(int number) {
        RunningPage<P> page = running.get(number);
        if (page == null || page.isSpent()) {
            page = call(number);
            running.put(number, page);
        }
        fill(number + 1);
        return page;
    }

    @Override
    public void expect(int first, long lastExpected) {
        running.headMap(first).clear();
        window.grow();
        last = lastExpected;
        fill(first);
    }

    /** Those that a smaller window would not start go on: their answers are wanted all the same. */
    private void fill(int first) {
        for (int number = first; number <= last && running.size() < window.size(); number++) {
            running.computeIfAbsent(number, this::call);
        }
    }

    private RunningPage<P> call(int number) {
        return RunningPage.of(calls.of(number).observedBy(this::shrinkIfTooMany));
    }

    private void shrinkIfTooMany(int attempt, RuntimeException failure, long retryInNanos) {
        if (failure instanceof RateLimitedException) {
            window.shrink();
        }
    }

    @Override
    public void close() {
        running.values().forEach(RunningPage::cancel);
        running.clear();
    }

    private static InterruptedIOException interruption(InterruptedException cause) {
        InterruptedIOException interruption = new InterruptedIOException("interrupted");
        interruption.initCause(cause);
        return interruption;
    }
}
