package io.retrosieve.runtime;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;

/** Threads for asynchronous calls as OkHttp makes them, but not such that keep a process alive once it has ended. */
final class DaemonThreads {
    private static final long IDLE_SECONDS = 60;
    private static final int CALLS_PER_HOST = 16;

    private DaemonThreads() {}

    /** OkHttp's own, with its limit of 64 calls at a time, but not of 5 to one host: all calls here are to one. */
    static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), DaemonThreads::named));
        dispatcher.setMaxRequestsPerHost(CALLS_PER_HOST);
        return dispatcher;
    }

    static Thread named(Runnable calls) {
        Thread thread = new Thread(calls, "Retrosieve"); // while it makes a call OkHttp names it after that
        thread.setDaemon(true);
        return thread;
    }
}
