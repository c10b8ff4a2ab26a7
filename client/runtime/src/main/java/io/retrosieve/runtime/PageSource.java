package io.retrosieve.runtime;

/** Where a walk gets its pages from, one after the other. For one thread. */
interface PageSource<P> {

    /** The page with this number, waited for. After a failure it is asked for anew the next time. */
    P page(int number);

    /** The page with this number, on its way. After a failure it is asked for anew the next time. */
    RunningPage<P> start(int number);

    /** Says that the page before {@code first} is done, and that those up to {@code last} will be asked for next. */
    void expect(int first, long last);

    /** Ends what still runs. */
    void close();
}
