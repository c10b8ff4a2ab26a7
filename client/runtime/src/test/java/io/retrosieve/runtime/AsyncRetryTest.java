package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.TelnyxClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;

/** Retries that no thread waits for. Time passes only when a test says so. */
class AsyncRetryTest extends HttpTest {
    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);

    private final FakeTiming timing = new FakeTiming();
    private final OkHttpClient okHttp = new OkHttpClient.Builder()
            .dispatcher(new Dispatcher(Executors.newCachedThreadPool()))
            .build();

    private ApiCall<CallEventPage> retried() {
        TelnyxClient.Builder builder = builder().retries(RetryPolicy.defaults()).okHttpClient(okHttp);
        ((ApiClientBuilder<?>) builder).timing(timing);
        return call(builder.build());
    }

    private void answerTimes(int times, int status) {
        for (int i = 0; i < times; i++) {
            server.enqueue(new MockResponse().setResponseCode(status));
        }
    }

    /** No callback comes any more once this returns. */
    private void awaitEnd() throws InterruptedException {
        okHttp.dispatcher().executorService().shutdown();
        assertThat(okHttp.dispatcher().executorService().awaitTermination(10, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void aFutureGetsTheValueAfterRetries() throws Exception {
        answerTimes(2, 503);
        answer(200, PAGE);
        CompletableFuture<CallEventPage> future = retried().toFuture();
        timing.awaitTask(FIRST_WAIT);
        timing.advance(FIRST_WAIT);
        timing.awaitTask(Duration.ofSeconds(1));
        assertThat(future).isNotDone();
        timing.advance(Duration.ofSeconds(1));

        assertThat(future.get(10, TimeUnit.SECONDS).getData()).hasSize(1);
        assertThat(timing.scheduled()).as("deadlines are forgotten").isZero();
    }

    @Test
    void aFutureGetsTheLastFailure() throws Exception {
        answerTimes(4, 500);
        CompletableFuture<CallEventPage> future = retried().toFuture();
        for (long wait : new long[] {500, 1_000, 2_000}) {
            timing.awaitTask(Duration.ofMillis(wait));
            timing.advance(Duration.ofMillis(wait));
        }

        ExecutionException failure =
                catchThrowableOfType(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
        assertThat(failure)
                .cause()
                .isInstanceOfSatisfying(
                        ServerErrorException.class,
                        last -> assertThat(last.attempts()).isEqualTo(4));
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void waitsHoldNoThread() throws Exception {
        int calls = 100;
        answerTimes(calls, 503);
        ApiCall<CallEventPage> call = retried();
        List<CompletableFuture<CallEventPage>> futures = new ArrayList<>();
        Semaphore waiting = new Semaphore(0);
        for (int i = 0; i < calls; i++) {
            futures.add(call.withDeadline(Duration.ZERO)
                    .withRetries(RetryPolicy.builder().budget(calls).build())
                    .observedBy((attempt, failure, wait) -> waiting.release())
                    .toFuture());
        }
        assertThat(waiting.tryAcquire(calls, 10, TimeUnit.SECONDS)).isTrue();
        awaitEnd();

        assertThat(timing.scheduled()).isEqualTo(calls);
        assertThat(futures).noneMatch(CompletableFuture::isDone);
        futures.forEach(future -> future.cancel(true));
        assertThat(timing.scheduled()).isZero();
    }

    @Test
    void cancellingEndsAWaitAtOnce() throws Exception {
        answerTimes(1, 503);
        AtomicInteger told = new AtomicInteger();
        Cancellation cancellation = retried().enqueue(new Counting(told));
        timing.awaitTask(FIRST_WAIT);
        cancellation.cancel();
        timing.advance(DEADLINE);
        awaitEnd();

        assertThat(timing.scheduled()).isZero();
        assertThat(told).hasValue(0);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void theDeadlineEndsAnAttemptThatHangs() throws Exception {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        CompletableFuture<CallEventPage> future = retried().toFuture();
        sent();
        timing.advance(DEADLINE);

        assertThat(catchThrowableOfType(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS)))
                .cause()
                .isInstanceOf(DeadlineException.class)
                .hasMessageEndingWith("before its deadline: 1 attempt in 120.000 s");
        awaitEnd();
        assertThat(okHttp.connectionPool().connectionCount()).isZero();
    }

    @Test
    void aCallbackThatTakesItsTimeDoesNotHoldTheClockUp() throws Exception {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        retried().enqueue(new ApiCallback<CallEventPage>() {
            @Override
            public void onSuccess(CallEventPage page) {
                thread.completeExceptionally(new AssertionError("a page"));
            }

            @Override
            public void onFailure(RuntimeException failure) {
                thread.complete(Thread.currentThread());
            }
        });
        sent();
        timing.advance(DEADLINE);

        assertThat(thread.get(10, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
    }

    @Test
    void theDeadlineEndsACallThatWaitsInOkHttpsQueue() throws Exception {
        okHttp.dispatcher().setMaxRequests(1);
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        ApiCall<CallEventPage> call = retried();
        CompletableFuture<CallEventPage> first =
                call.withDeadline(Duration.ZERO).toFuture();
        sent();
        CompletableFuture<CallEventPage> queued = call.toFuture();
        timing.advance(DEADLINE);

        assertThat(catchThrowableOfType(ExecutionException.class, () -> queued.get(10, TimeUnit.SECONDS)))
                .hasCauseInstanceOf(DeadlineException.class);
        assertThat(first).isNotDone();
        first.cancel(true);
        awaitEnd();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void onlyTheOutcomeGoesWhereCallbacksCome() throws Exception {
        answerTimes(1, 503);
        answer(200, PAGE);
        ConcurrentLinkedQueue<Runnable> mainThread = new ConcurrentLinkedQueue<>();
        AtomicInteger told = new AtomicInteger();
        Cancellation cancellation = retried().start(new Counting(told), mainThread::add);
        timing.awaitTask(FIRST_WAIT);
        assertThat(mainThread).isEmpty();
        timing.advance(FIRST_WAIT);
        awaitEnd();
        assertThat(mainThread).hasSize(1);
        assertThat(told).hasValue(0);

        cancellation.cancel();
        mainThread.remove().run();
        assertThat(told).as("cancelled before it came").hasValue(0);
    }

    @Test
    void aCallMayEndOnTheThreadOnWhichItsAnswerCame() throws Exception {
        answer(200, PAGE);
        CompletableFuture<String> thread = new CompletableFuture<>();
        retried().start(new ApiCallback<CallEventPage>() {
            @Override
            public void onSuccess(CallEventPage page) {
                thread.complete(Thread.currentThread().getName());
            }

            @Override
            public void onFailure(RuntimeException failure) {
                thread.completeExceptionally(failure);
            }
        });

        assertThat(thread.get(10, TimeUnit.SECONDS)).startsWith("OkHttp http://");
    }

    @Test
    void theClocksThreadIsOneDaemonThatStartsWhenItIsNeeded() throws Exception {
        SystemTiming system = new SystemTiming();
        CompletableFuture<Thread> one = new CompletableFuture<>();
        CompletableFuture<Thread> other = new CompletableFuture<>();
        system.schedule(() -> one.complete(Thread.currentThread()), 1);
        system.schedule(() -> other.complete(Thread.currentThread()), 1);
        Timing.Alarm never = system.schedule(
                () -> {
                    throw new AssertionError("cancelled");
                },
                TimeUnit.HOURS.toNanos(1));
        never.cancel();

        assertThat(one.get(10, TimeUnit.SECONDS)).isSameAs(other.get(10, TimeUnit.SECONDS));
        assertThat(one.get().isDaemon()).isTrue();
    }

    private static final class Counting implements ApiCallback<CallEventPage> {
        private final AtomicInteger told;

        Counting(AtomicInteger told) {
            this.told = told;
        }

        @Override
        public void onSuccess(CallEventPage page) {
            told.incrementAndGet();
        }

        @Override
        public void onFailure(RuntimeException failure) {
            told.incrementAndGet();
        }
    }
}
