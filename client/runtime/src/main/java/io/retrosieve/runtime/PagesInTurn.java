package io.retrosieve.runtime;

import org.jspecify.annotations.Nullable;

/** Asks for a page when it is needed. */
final class PagesInTurn<P> implements PageSource<P> {
    private final PageCalls<P> calls;
    private @Nullable RunningPage<P> running;

    PagesInTurn(PageCalls<P> calls) {
        this.calls = calls;
    }

    @Override
    public P page(int number) {
        return calls.of(number).execute();
    }

    @Override
    public RunningPage<P> start(int number) {
        RunningPage<P> before = running;
        if (before == null || before.isSpent()) {
            before = RunningPage.of(calls.of(number));
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
