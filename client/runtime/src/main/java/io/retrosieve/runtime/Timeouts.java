package io.retrosieve.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What was set, and what holds if nothing was. In milliseconds, as every version of OkHttp and Android takes them. */
final class Timeouts {
    private static final long DEFAULT_CONNECT = 10_000;
    private static final long DEFAULT_READ = 30_000;
    private static final long DEFAULT_CALL = 60_000;
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE); // OkHttp's own limit

    private @Nullable Long connect;
    private @Nullable Long read;
    private @Nullable Long call;

    void connect(String name, Duration timeout) {
        connect = millis(name, timeout);
    }

    void read(String name, Duration timeout) {
        read = millis(name, timeout);
    }

    void call(String name, Duration timeout) {
        call = millis(name, timeout);
    }

    /** A builder that shares the pools of {@code own}, or of a new client with our defaults if there is none. */
    OkHttpClient.Builder applyTo(@Nullable OwnClient own) {
        OkHttpClient.Builder builder = own == null ? withDefaults() : own.newBuilder();
        if (connect != null) {
            builder.connectTimeout(connect, TimeUnit.MILLISECONDS);
        }
        if (read != null) {
            builder.readTimeout(read, TimeUnit.MILLISECONDS);
        }
        if (call != null) {
            builder.callTimeout(call, TimeUnit.MILLISECONDS);
        }
        return builder;
    }

    private static OkHttpClient.Builder withDefaults() {
        return new OkHttpClient.Builder()
                .dispatcher(DaemonThreads.dispatcher())
                .connectTimeout(DEFAULT_CONNECT, TimeUnit.MILLISECONDS)
                .readTimeout(DEFAULT_READ, TimeUnit.MILLISECONDS)
                .callTimeout(DEFAULT_CALL, TimeUnit.MILLISECONDS);
    }

    private static long millis(String name, Duration timeout) {
        return checked(name, timeout).isZero() ? 0 : Math.max(1, timeout.toMillis());
    }

    /** A duration that every clock here can hold. */
    static Duration checked(String name, Duration timeout) {
        Objects.requireNonNull(timeout, () -> name + " must not be null");
        if (timeout.isNegative() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " must be from zero to " + LONGEST + ", but was " + timeout);
        }
        return timeout;
    }
}
