package io.retrosieve.runtime;

import java.time.Instant;

/** Clocks, chance and waiting, as calls know them. Tests have one of their own. */
interface Timing {
    /** Counts nanoseconds from anywhere, whatever happens to the clock on the wall. */
    long nanoTime();

    /** The clock on the wall. */
    Instant now();

    /** From zero to below one, any as likely as any other. */
    double random();

    /** Holds the thread that calls it. */
    void sleep(long nanos) throws InterruptedException;

    /** Holds no thread. The task must be short, for all of a client's share one thread. */
    Alarm schedule(Runnable task, long nanos);

    /** A task that waits for its time. */
    interface Alarm {
        /** There is none. */
        Alarm NONE = () -> {};

        /** Forgets the task. One that has begun already goes on. */
        void cancel();
    }
}
