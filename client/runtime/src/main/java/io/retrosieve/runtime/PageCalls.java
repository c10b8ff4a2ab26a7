package io.retrosieve.runtime;

/** Gives the call for a page. */
interface PageCalls<P> {
    ApiCall<P> of(int number);
}
