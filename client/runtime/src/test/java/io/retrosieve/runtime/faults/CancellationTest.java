package io.retrosieve.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.runtime.ApiCall;
import io.retrosieve.runtime.ApiCallback;
import io.retrosieve.runtime.Cancellation;
import io.retrosieve.runtime.RetryPolicy;
import io.retrosieve.runtime.TransportException;
import io.retrosieve.runtime.sample.CallEventPage;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call that is cancelled says nothing any more, sends nothing any more, and leaves neither thread nor connection. */
class CancellationTest extends FaultTest {
    private static final RetryPolicy LONG_WAITS = RetryPolicy.builder()
            .baseDelay(Duration.ofDays(20))
            .maxDelay(Duration.ofDays(20))
            .build();

    /** How far a call has come when it is cancelled. */
    enum Stage {
        NOTHING_READ,
        REQUEST_READ,
        HEADERS_SENT,
        BODY_BEGUN,
        WAITING_FOR_A_RETRY
    }

    private final OkHttpClient okHttp = okHttp();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        goOn.countDown();
        okHttp.dispatcher().executorService().shutdown();
    }

    private FaultServer serverAt(Stage stage) throws IOException {
        return new FaultServer((socket, requests) -> {
            if (stage != Stage.NOTHING_READ) {
                requests.next();
            }
            String body = page("call.hangup");
            switch (stage) {
                case WAITING_FOR_A_RETRY:
                    Fault.UNAVAILABLE.answer(socket, body);
                    return true;
                case HEADERS_SENT:
                    Fault.write(socket, Fault.ok("Content-Length: " + body.length()));
                    break;
                case BODY_BEGUN:
                    Fault.write(socket, Fault.ok("Content-Length: " + body.length()) + body.substring(0, 40));
                    break;
                default:
            }
            reached.countDown();
            await(goOn);
            return false;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private ApiCall<CallEventPage> call(FaultServer server, Stage stage) {
        return call(client(server.url())
                .okHttpClient(okHttp)
                .retries(LONG_WAITS)
                .deadline(Duration.ZERO)
                .listener(report -> {
                    if (stage == Stage.WAITING_FOR_A_RETRY && report.retryDelay() != null) {
                        reached.countDown();
                    }
                })
                .build());
    }

    private void awaitEnd() throws InterruptedException {
        okHttp.dispatcher().executorService().shutdown();
        assertThat(okHttp.dispatcher().executorService().awaitTermination(20, TimeUnit.SECONDS))
                .isTrue();
        assertThat(okHttp.connectionPool().connectionCount())
                .as("connections in use")
                .isEqualTo(okHttp.connectionPool().idleConnectionCount());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void atEachStageOfACallWithACallback(Stage stage) throws Exception {
        try (FaultServer server = serverAt(stage)) {
            AtomicInteger told = new AtomicInteger();
            Cancellation cancellation = call(server, stage).enqueue(new ApiCallback<CallEventPage>() {
                @Override
                public void onSuccess(CallEventPage page) {
                    told.incrementAndGet();
                }

                @Override
                public void onFailure(RuntimeException failure) {
                    told.incrementAndGet();
                }
            });
            await(reached);
            cancellation.cancel();
            awaitEnd();

            assertThat(told).hasValue(0);
            assertThat(server.requests()).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void atEachStageOfAFuture(Stage stage) throws Exception {
        try (FaultServer server = serverAt(stage)) {
            CompletableFuture<CallEventPage> future = call(server, stage).toFuture();
            await(reached);
            future.cancel(true);
            awaitEnd();

            assertThat(future.isCancelled()).isTrue();
            assertThat(server.requests()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void whenTheAppCancelsAllCallsOfItsOkHttpNothingIsTriedAgain() throws Exception {
        try (FaultServer server = serverAt(Stage.REQUEST_READ)) {
            CompletableFuture<TransportException> failure = CompletableFuture.supplyAsync(
                    () -> failureOf(call(server, Stage.REQUEST_READ), TransportException.class));
            await(reached);
            okHttp.dispatcher().cancelAll();

            assertThat(failure.get(20, TimeUnit.SECONDS).attempts()).isEqualTo(1);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void anOkHttpThatIsShutDownMakesNoMoreAttempts() throws Exception {
        okHttp.dispatcher().executorService().shutdown();
        try (FaultServer server = serverAt(Stage.WAITING_FOR_A_RETRY)) {
            CompletableFuture<CallEventPage> future =
                    call(server, Stage.WAITING_FOR_A_RETRY).toFuture();

            Exception failure = catchThrowableOfType(Exception.class, () -> future.get(20, TimeUnit.SECONDS));
            assertThat(failure).hasCauseInstanceOf(TransportException.class);
            assertThat(((TransportException) failure.getCause()).attempts()).isEqualTo(1);
        }
    }

    @Test
    void anInterruptionEndsAWaitAtOnce() throws Exception {
        try (FaultServer server = serverAt(Stage.WAITING_FOR_A_RETRY)) {
            CompletableFuture<TransportException> failure = new CompletableFuture<>();
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                failure.complete(failureOf(call(server, Stage.WAITING_FOR_A_RETRY), TransportException.class));
                interrupted.complete(Thread.currentThread().isInterrupted());
            });
            thread.start();
            await(reached);
            thread.interrupt();

            assertThat(failure.get(20, TimeUnit.SECONDS))
                    .hasMessageContaining("interrupted while waiting to try again");
            assertThat(interrupted.get(20, TimeUnit.SECONDS)).isTrue();
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void anInterruptedThreadMakesNoOtherAttempt() throws Exception {
        try (FaultServer server = serverAt(Stage.REQUEST_READ)) {
            CompletableFuture<TransportException> failure = new CompletableFuture<>();
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                failure.complete(failureOf(call(server, Stage.REQUEST_READ), TransportException.class));
                interrupted.complete(Thread.currentThread().isInterrupted());
            });
            thread.start();
            await(reached);
            thread.interrupt();
            goOn.countDown(); // the connection breaks

            assertThat(failure.get(20, TimeUnit.SECONDS)).hasMessageNotContaining("waiting");
            assertThat(failure.get().attempts()).isEqualTo(1);
            assertThat(interrupted.get(20, TimeUnit.SECONDS)).isTrue();
            assertThat(server.requests()).isEqualTo(1);
        }
    }
}
