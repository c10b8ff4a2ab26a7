package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private static final RequestBody BODY = RequestBody.create("x", null);

    private static final RequestBody ONE_SHOT = new RequestBody() {
        @Override
        public MediaType contentType() {
            return null;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) {
            throw new AssertionError("not here");
        }
    };

    @Test
    void theDefaultsAreAsDocumented() {
        assertThat(RetryPolicy.defaults())
                .hasToString(
                        "RetryPolicy{maxAttempts=4, baseDelay=PT0.5S, maxDelay=PT20S, maxServerDelay=PT1M, budget=50, "
                                + "statuses=[408, 429, 500-599], connectionErrors=true, everyMethod=false}");
    }

    @Test
    void policiesAreValues() {
        RetryPolicy policy = RetryPolicy.builder()
                .maxAttempts(7)
                .baseDelay(Duration.ofMillis(1))
                .maxDelay(Duration.ofMillis(2))
                .maxServerDelay(Duration.ofMillis(3))
                .budget(8)
                .statuses(503, 429)
                .connectionErrors(false)
                .everyMethod(true)
                .build();

        assertThat(policy.toBuilder().build()).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(policy.toBuilder().maxAttempts(1).build()).isNotEqualTo(policy);
        assertThat(policy.toBuilder().statuses().build()).isNotEqualTo(policy);
        assertThat(policy)
                .hasToString(
                        "RetryPolicy{maxAttempts=7, baseDelay=PT0.001S, maxDelay=PT0.002S, "
                                + "maxServerDelay=PT0.003S, budget=8, statuses=[429, 503], connectionErrors=false, everyMethod=true}");
        assertThat(RetryPolicy.none())
                .isEqualTo(RetryPolicy.builder().maxAttempts(1).build());
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        RetryPolicy.Builder builder = RetryPolicy.builder();
        assertThatThrownBy(() -> builder.maxAttempts(0)).hasMessage("maxAttempts must be at least 1, but was 0");
        assertThatThrownBy(() -> builder.budget(-1)).hasMessage("budget must be at least 0, but was -1");
        assertThatThrownBy(() -> builder.statuses(600)).hasMessage("A status must be from 100 to 599, but was 600");
        assertThatThrownBy(() -> builder.baseDelay(Duration.ofMillis(-1)))
                .hasMessageStartingWith("baseDelay must be from zero to ");
        assertThatThrownBy(() -> builder.maxDelay(Duration.ofDays(25))).hasMessageStartingWith("maxDelay must be ");
    }

    private static boolean isRepeated(String method, RequestBody body) {
        return Repeatable.is(
                new Request.Builder()
                        .url("http://localhost/")
                        .method(method, body)
                        .build(),
                RetryPolicy.defaults());
    }

    @Test
    void onlyRequestsThatMayBeSentTwiceAre() {
        assertThat(new String[] {"GET", "HEAD", "OPTIONS", "TRACE"}).allMatch(method -> isRepeated(method, null));
        assertThat(new String[] {"PUT", "DELETE"}).allMatch(method -> isRepeated(method, BODY));
        assertThat(new String[] {"POST", "PATCH"}).noneMatch(method -> isRepeated(method, BODY));
        assertThat(isRepeated("PUT", ONE_SHOT)).isFalse();
        assertThat(isRepeated(
                        "PUT",
                        new MultipartBody.Builder()
                                .addPart(BODY)
                                .addPart(ONE_SHOT)
                                .build()))
                .isFalse();
        assertThat(isRepeated("PUT", new MultipartBody.Builder().addPart(BODY).build()))
                .isTrue();
    }

    @Test
    void aPostMayBeSentTwiceIfTheServerOrTheCallerSaysSo() {
        Request post = new Request.Builder().url("http://localhost/").post(BODY).build();
        RetryPolicy everything = RetryPolicy.builder().everyMethod(true).build();

        assertThat(Repeatable.is(
                        post.newBuilder().header("idempotency-key", "1").build(), RetryPolicy.defaults()))
                .isTrue();
        assertThat(Repeatable.is(post, everything)).isTrue();
        assertThat(Repeatable.is(post.newBuilder().post(ONE_SHOT).build(), everything))
                .isFalse();
    }

    @Test
    void failuresThatLastAreToldFromThoseThatPass() {
        Throwable certificate = new java.security.cert.CertificateExpiredException();
        assertThat(new IOException[] {
                    new UnknownHostException(),
                    new SocketTimeoutException(),
                    new SSLHandshakeException("closed"),
                    new IOException()
                })
                .allMatch(failure -> Failures.pass(failure, false));
        assertThat(new IOException[] {
                    new ProtocolException("Too many follow-up requests: 21"),
                    new UnknownServiceException(),
                    new SSLPeerUnverifiedException(""),
                    (IOException) new SSLHandshakeException("").initCause(certificate),
                    new NoTokenException(new IOException()),
                    new java.io.FileNotFoundException(),
                    (IOException) new java.io.InterruptedIOException("executor rejected")
                            .initCause(new java.util.concurrent.RejectedExecutionException())
                })
                .noneMatch(failure -> Failures.pass(failure, false));
        assertThat(Failures.pass(new ProtocolException("unexpected end of stream"), true))
                .isTrue();
    }
}
