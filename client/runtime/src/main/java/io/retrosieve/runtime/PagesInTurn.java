package io.retrosieve.runtime;

import java.util.function.IntFunction;

/** Asks for a page when it is needed. */
final class PagesInTurn<P> implements PageSource<P> {
    private final IntFunction<ApiCall<P>> calls;

    PagesInTurn(IntFunction<ApiCall<P>> calls) {
        this.calls = calls;
    }

    @Override
    public P page(int number) {
        return calls.apply(number).execute();
    }

    @Override
    public void expect(int first, long last) {
        // nothing is sent before it is needed
    }

    @Override
    public void close() {
        // nothing runs between two calls of page()
    }
}
