package io.retrosieve.runtime;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** What all calls of a client share. */
final class CallContext {
    final OkHttpClient client;
    final Timing timing;

    /** Null if there are none: an app without any then has no code that tells them. */
    final @Nullable CallListeners listeners;

    final boolean strict;
    final RetryBudget budget = new RetryBudget();

    /** Where callers get outcomes: on Android the main thread, else the thread on which they come about. */
    final Executor callbacks;

    CallContext(OkHttpClient client, Timing timing, @Nullable CallListeners listeners, boolean strict) {
        this.strict = strict;
        this.client = client;
        this.timing = timing;
        this.listeners = listeners;
        this.callbacks = ofPlatform(client);
    }

    /** Retrofit knows which platform this is. */
    private static Executor ofPlatform(OkHttpClient client) {
        Executor executor = new Retrofit.Builder()
                .baseUrl("http://localhost/")
                .callFactory(client)
                .build()
                .callbackExecutor();
        return executor == null ? Runnable::run : executor;
    }

    /** Not on the one thread that keeps the time: what a callback does may take as long as it likes. */
    void runOnThread(Runnable task) {
        try {
            client.dispatcher().executorService().execute(task);
        } catch (RejectedExecutionException e) {
            task.run(); // the app has shut its OkHttp down
        }
    }
}
