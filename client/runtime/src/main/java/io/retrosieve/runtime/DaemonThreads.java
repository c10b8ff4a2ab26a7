package io.retrosieve.runtime;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;

/** Threads for asynchronous calls as OkHttp makes them, but not such that keep a process alive once it has ended. */
final class DaemonThreads {
    private static final long IDLE_SECONDS = 60;

    private DaemonThreads() {}

    /** OkHttp's own, with its limits of 64 calls at a time and 5 to one host. */
    static Dispatcher dispatcher() {
        return new Dispatcher(new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), DaemonThreads::named));
    }

    private static Thread named(Runnable calls) {
        Thread thread = new Thread(calls, "Retrosieve"); // while it makes a call OkHttp names it after that
        thread.setDaemon(true);
        return thread;
    }
}
