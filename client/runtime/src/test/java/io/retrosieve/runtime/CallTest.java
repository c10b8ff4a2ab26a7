package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.runtime.sample.CallEventPage;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;

class CallTest extends HttpTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch cancelledInOkHttp = new CountDownLatch(1);
    private final OkHttpClient okHttp = new OkHttpClient.Builder()
            .dispatcher(new Dispatcher(threads))
            .eventListener(new EventListener() {
                @Override
                public void canceled(Call call) {
                    cancelledInOkHttp.countDown();
                }
            })
            .build();

    private ApiCall<CallEventPage> observedCall() {
        return call(builder().okHttpClient(okHttp).build());
    }

    /** All callbacks have been made when this returns. */
    private void awaitCallbacks() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nothingIsSentBeforeTheCallIsMade() {
        call();

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void executeGivesTheDecodedBody() {
        answer(200, PAGE);

        assertThat(call().execute().getData().get(0).getName()).isEqualTo("call.hangup");
    }

    @Test
    void oneCallCanBeMadeManyTimes() throws Exception {
        ApiCall<CallEventPage> call = call();
        for (int i = 0; i < 3; i++) {
            answer(200, PAGE);
        }

        assertThat(call.execute())
                .isEqualTo(call.execute())
                .isEqualTo(call.toFuture().get());
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aCallbackGetsTheValue() throws Exception {
        answer(200, PAGE);
        Outcome outcome = new Outcome();
        observedCall().enqueue(outcome);
        awaitCallbacks();

        assertThat(outcome.value.getMeta().getTotalPages()).isEqualTo(1);
        assertThat(outcome.count).hasValue(1);
    }

    @Test
    void aCallbackGetsEveryKindOfFailure() throws Exception {
        answer(404, "");
        answer(200, "[]");
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        server.enqueue(new MockResponse().setResponseCode(204));

        assertThat(enqueued()).isExactlyInstanceOf(NotFoundException.class);
        assertThat(enqueued()).isExactlyInstanceOf(DecodingException.class);
        assertThat(enqueued()).isExactlyInstanceOf(TransportException.class);
        assertThat(enqueued()).isExactlyInstanceOf(DecodingException.class).hasMessageContaining("answered 204");
    }

    private RuntimeException enqueued() throws InterruptedException {
        Outcome outcome = new Outcome();
        OkHttpClient oneTry =
                okHttp.newBuilder().retryOnConnectionFailure(false).build();
        call(builder().okHttpClient(oneTry).build()).enqueue(outcome);
        assertThat(outcome.done.await(10, TimeUnit.SECONDS)).isTrue();
        requireNoSecretIn(outcome.failure);
        return outcome.failure;
    }

    @Test
    void cancellingEndsTheHttpCallAndKeepsTheCallbackQuiet() throws Exception {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        Outcome outcome = new Outcome();
        Cancellation cancellation = observedCall().enqueue(outcome);
        sent();

        assertThat(cancellation.isCancelled()).isFalse();
        cancellation.cancel();
        cancellation.cancel();
        awaitCallbacks();

        assertThat(cancellation.isCancelled()).isTrue();
        assertThat(cancelledInOkHttp.getCount()).isZero();
        assertThat(outcome.count).hasValue(0);
    }

    @Test
    void aFutureGetsTheValue() throws Exception {
        answer(200, PAGE);

        assertThat(call().toFuture().get(10, TimeUnit.SECONDS).getData()).hasSize(1);
    }

    @Test
    void aFutureGetsTheFailureAsExecuteThrowsIt() {
        answer(422, "{\"errors\":[{\"source\":{\"parameter\":\"filter[from]\"}}]}");
        CompletableFuture<CallEventPage> future = call().toFuture();

        assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        failure -> assertThat(failure.rejectedParameters()).containsExactly("filter[from]"));
    }

    @Test
    void cancellingAFutureEndsTheHttpCall() throws Exception {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        CompletableFuture<CallEventPage> future = observedCall().toFuture();
        sent();

        assertThat(future.cancel(true)).isTrue();
        awaitCallbacks();

        assertThat(cancelledInOkHttp.getCount()).isZero();
        assertThat(future.isCancelled()).isTrue();
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void cancellingOneUseLeavesTheCallUsable() throws Exception {
        AtomicBoolean answers = new AtomicBoolean();
        server.setDispatcher(new okhttp3.mockwebserver.Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answers.get()
                        ? new MockResponse().setBody(PAGE)
                        : new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE);
            }
        });
        ApiCall<CallEventPage> call = observedCall();
        CompletableFuture<CallEventPage> future = call.toFuture();
        sent();
        future.cancel(true);
        answers.set(true);

        assertThat(call.execute().getData()).hasSize(1);
    }

    private static final class Outcome implements ApiCallback<CallEventPage> {
        private final CountDownLatch done = new CountDownLatch(1);
        private final AtomicInteger count = new AtomicInteger();
        private volatile CallEventPage value;
        private volatile RuntimeException failure;

        @Override
        public void onSuccess(CallEventPage page) {
            value = page;
            count.incrementAndGet();
            done.countDown();
        }

        @Override
        public void onFailure(RuntimeException thrown) {
            failure = thrown;
            count.incrementAndGet();
            done.countDown();
        }
    }
}
