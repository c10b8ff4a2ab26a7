package io.retrosieve.integration;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.retrosieve.telnyx.ListCallEventsQuery.last24Hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.integration.server.ApiServer;
import io.retrosieve.runtime.ApiCall;
import io.retrosieve.runtime.ApiCallback;
import io.retrosieve.runtime.Cancellation;
import io.retrosieve.runtime.RateLimitedException;
import io.retrosieve.telnyx.CallEventPage;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls that somebody else waits for. The timeout only ends a test that hangs. */
@Timeout(30)
class AsyncCallsTest {
    @RegisterExtension
    static final ApiServer API = new ApiServer();

    @Test
    void aCallbackGetsThePage() throws Exception {
        Outcome outcome = new Outcome();

        API.client().callEvents().list(last24Hours()).enqueue(outcome);

        assertThat(outcome.get().getData()).hasSize(1);
    }

    @Test
    void aCallbackGetsTheFailure() {
        Outcome outcome = new Outcome();

        tooMany().enqueue(outcome);

        assertThat(catchThrowableOfType(ExecutionException.class, outcome::get))
                .hasCauseInstanceOf(RateLimitedException.class);
    }

    @Test
    void aFutureGetsThePage() throws Exception {
        CompletableFuture<Integer> events = API.client()
                .callEvents()
                .list(last24Hours())
                .toFuture()
                .thenApply(page -> page.getData().size());

        assertThat(events.get()).isEqualTo(1);
    }

    @Test
    void aFutureGetsTheFailure() {
        CompletableFuture<CallEventPage> future = tooMany().toFuture();

        assertThat(catchThrowableOfType(ExecutionException.class, future::get))
                .hasCauseInstanceOf(RateLimitedException.class);
    }

    @Test
    void aCancelledCallEndsWithoutAWordToItsCallback() throws Exception {
        Hold hold = new Hold();
        Outcome outcome = new Outcome();

        Cancellation cancellation = call(hold).enqueue(outcome);
        hold.awaitAnswer();
        cancellation.cancel();
        hold.release();

        assertThat(cancellation.isCancelled()).isTrue();
        hold.awaitEnd();
        assertThat(outcome).isNotDone();
    }

    @Test
    void aCancelledFutureEndsItsCall() throws Exception {
        Hold hold = new Hold();

        CompletableFuture<CallEventPage> future = call(hold).toFuture();
        hold.awaitAnswer();
        future.cancel(true);

        assertThat(hold.isCallCancelled()).isTrue();
        hold.release();
        hold.awaitEnd();
        assertThat(catchThrowableOfType(CancellationException.class, future::join))
                .isNotNull();
    }

    @Test
    void aCancelledCallLeavesTheNextOneAlone() throws Exception {
        Hold hold = new Hold();
        ApiCall<CallEventPage> call = call(hold);
        Cancellation cancellation = call.enqueue(new Outcome());
        hold.awaitAnswer();
        cancellation.cancel();
        hold.release();

        assertThat(call.execute().getData()).isEmpty();
    }

    private static ApiCall<CallEventPage> tooMany() {
        return API.client().callEvents().list(last24Hours().name(Fixtures.NAME_ASKED_TOO_OFTEN));
    }

    private static ApiCall<CallEventPage> call(Hold hold) {
        API.answer(get(urlPathEqualTo("/v2/call_events")).willReturn(okJson("{\"data\":[]}")));
        return API.builder().okHttpClient(hold.http).build().callEvents().list(last24Hours());
    }

    /** A future that is told of the outcome as a callback. */
    private static final class Outcome extends CompletableFuture<CallEventPage> implements ApiCallback<CallEventPage> {
        @Override
        public void onSuccess(CallEventPage page) {
            complete(page);
        }

        @Override
        public void onFailure(RuntimeException failure) {
            completeExceptionally(failure);
        }
    }

    /** Keeps the answer of a call back, so that a test can cancel the call at a known moment, without waiting. */
    private static final class Hold {
        private final CountDownLatch answered = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private final CompletableFuture<okhttp3.Call> call = new CompletableFuture<>();

        final OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    okhttp3.Response response = chain.proceed(chain.request());
                    call.complete(chain.call());
                    answered.countDown();
                    awaitRelease();
                    return response;
                })
                .build();

        private void awaitRelease() {
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        void awaitAnswer() throws InterruptedException {
            answered.await();
        }

        void release() {
            released.countDown();
        }

        boolean isCallCancelled() {
            return call.join().isCanceled();
        }

        /** Callbacks come on the dispatcher's threads: once these are gone, none will come any more. */
        void awaitEnd() throws InterruptedException, TimeoutException {
            http.dispatcher().executorService().shutdown();
            if (!http.dispatcher().executorService().awaitTermination(20, TimeUnit.SECONDS)) {
                throw new TimeoutException("The call does not end");
            }
        }
    }
}
