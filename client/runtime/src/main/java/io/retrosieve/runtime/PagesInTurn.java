package io.retrosieve.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Asks for a page when it is needed. */
final class PagesInTurn<P> implements PageSource<P> {
    private final IntFunction<ApiCall<P>> calls;
    private @Nullable CompletableFuture<P> running;

    PagesInTurn(IntFunction<ApiCall<P>> calls) {
        this.calls = calls;
    }

    @Override
    public P page(int number) {
        return calls.apply(number).execute();
    }

    @Override
    public CompletableFuture<P> start(int number) {
        CompletableFuture<P> before = running;
        if (before == null || before.isCompletedExceptionally()) {
            before = CallFuture.of(calls.apply(number));
            running = before;
        }
        return before;
    }

    @Override
    public void expect(int first, long last) {
        running = null; // nothing is sent before it is needed
    }

    @Override
    public void close() {
        CompletableFuture<P> before = running;
        if (before != null) {
            before.cancel(true);
        }
    }
}
