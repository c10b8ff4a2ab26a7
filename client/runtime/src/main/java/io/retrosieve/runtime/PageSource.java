package io.retrosieve.runtime;

/** Where a walk gets its pages from, one after the other. For one thread. */
interface PageSource<P> {

    /** The page with this number. After a failure it is asked for anew the next time. */
    P page(int number);

    /** Says that the pages from this one to that one will be asked for next, as far as is known. */
    void expect(int first, long last);

    /** Ends what still runs. */
    void close();
}
