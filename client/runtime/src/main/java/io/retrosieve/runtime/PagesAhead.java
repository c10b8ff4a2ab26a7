package io.retrosieve.runtime;

import java.io.InterruptedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Asks for the next pages while the caller is busy with one, and gives them in their order. */
final class PagesAhead<P> implements PageSource<P> {
    private final IntFunction<ApiCall<P>> calls;
    private final PageWindow window;
    private final Map<Integer, CompletableFuture<P>> running = new TreeMap<>();
    private long last;

    PagesAhead(IntFunction<ApiCall<P>> calls, int most) {
        this.calls = calls;
        this.window = new PageWindow(most);
    }

    @Override
    public P page(int number) {
        CompletableFuture<P> page = running.computeIfAbsent(number, this::start);
        fill(number + 1);
        try {
            P value = page.get();
            window.grow();
            return value;
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new TransportException("Page " + number, interruption(e));
        } finally {
            running.remove(number);
        }
    }

    @Override
    public void expect(int first, long lastExpected) {
        last = lastExpected;
        fill(first);
    }

    /** Those that a smaller window would not start go on: their answers are wanted all the same. */
    private void fill(int first) {
        for (int number = first; number <= last && running.size() < window.size(); number++) {
            running.computeIfAbsent(number, this::start);
        }
    }

    private CompletableFuture<P> start(int number) {
        CallFuture<P> page = new CallFuture<>();
        page.startedAs(calls.apply(number).observedBy(this::shrinkIfTooMany).start(page));
        return page;
    }

    private void shrinkIfTooMany(int attempt, RuntimeException failure, long retryInNanos) {
        if (failure instanceof RateLimitedException) {
            window.shrink();
        }
    }

    @Override
    public void close() {
        running.values().forEach(page -> page.cancel(true));
        running.clear();
    }

    private static InterruptedIOException interruption(InterruptedException cause) {
        InterruptedIOException interruption = new InterruptedIOException("interrupted");
        interruption.initCause(cause);
        return interruption;
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        return cause instanceof RuntimeException ? (RuntimeException) cause : new IllegalStateException(cause);
    }
}
