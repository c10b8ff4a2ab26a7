package io.retrosieve.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One operation of an API in memory. Safe for use by several threads. */
public abstract class FakeOperation {
    private final String name;
    private final FailurePlan failures = new FailurePlan();
    private final List<FakeRequest> requests = new ArrayList<>();

    FakeOperation(String name) {
        this.name = name;
    }

    /** {@code CallEventsApi.listCallEvents} */
    final String name() {
        return name;
    }

    /** The next call of this operation fails; after an earlier such order, the next but one. */
    public final void failNext(Failure failure) {
        failures.next(failure, 1);
    }

    /** The next so many calls of this operation fail. */
    public final void failNext(Failure failure, int times) {
        failures.next(failure, times);
    }

    /** Of the calls from now on every {@code period}th fails: with 3 the third, the sixth; with 1 all. */
    public final void failEvery(int period, Failure failure) {
        failures.every(period, failure);
    }

    /** No call fails any more. */
    public final void failNoMore() {
        failures.clear();
    }

    /** The calls that came, those that failed too, the first one first. */
    public final List<FakeRequest> requests() {
        synchronized (requests) {
            return Collections.unmodifiableList(new ArrayList<>(requests));
        }
    }

    /** As new: nothing given, nothing planned, nothing recorded. */
    public final void reset() {
        failures.clear();
        synchronized (requests) {
            requests.clear();
        }
        forget();
    }

    abstract void forget();

    abstract Response answer(FakeRequest request, Interceptor.Chain chain, Wire wire) throws IOException;

    final @Nullable Failure begin(FakeRequest request) {
        synchronized (requests) {
            requests.add(request);
        }
        return failures.take();
    }
}
