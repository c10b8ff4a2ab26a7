package io.retrosieve.runtime;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Asks for a page when it is needed. */
final class PagesInTurn<P> implements PageSource<P> {
    private final IntFunction<ApiCall<P>> calls;
    private @Nullable RunningPage<P> running;

    PagesInTurn(IntFunction<ApiCall<P>> calls) {
        this.calls = calls;
    }

    @Override
    public P page(int number) {
        return calls.apply(number).execute();
    }

    @Override
    public RunningPage<P> start(int number) {
        RunningPage<P> before = running;
        if (before == null || before.hasFailed()) {
            before = RunningPage.of(calls.apply(number));
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
        RunningPage<P> before = running;
        if (before != null) {
            before.cancel();
        }
    }
}
