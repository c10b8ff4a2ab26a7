package io.retrosieve.testing;

import io.retrosieve.runtime.Model;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * How a call fails. Immutable.
 *
 * <pre>{@code
 * Failure.status(429).retryAfter(Duration.ofSeconds(7))
 * Failure.status(422).body(ErrorList.builder().errors(errors).build())
 * Failure.status(200).text("<html>")       // what is no JSON does not decode
 * Failure.timeout()
 * Failure.exception(new ConnectException("refused"))
 * Failure.noAnswer()                       // until the client's own timeout is over, or the call is cancelled
 * }</pre>
 */
public final class Failure {
    private static final int LOWEST_STATUS = 200;
    private static final int HIGHEST_STATUS = 599;
    private static final long POLL_MILLIS = 5;
    private static final long MILLIS = 1000;

    private final int status;
    private final Headers headers;
    private final @Nullable Model body;
    private final String text;
    private final @Nullable IOException exception;

    private Failure(int status, Headers headers, @Nullable Model body, String text, @Nullable IOException exception) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.text = text;
        this.exception = exception;
    }

    /** The server answers with this status, from 200 to 599, and no body. */
    public static Failure status(int status) {
        if (status < LOWEST_STATUS || status > HIGHEST_STATUS) {
            throw new IllegalArgumentException("A status must be from 200 to 599, but was " + status);
        }
        return new Failure(status, Headers.of(), null, "", null);
    }

    /** No answer comes: the client meets this exception. */
    public static Failure exception(IOException exception) {
        Objects.requireNonNull(exception, "The exception must not be null");
        return new Failure(0, Headers.of(), null, "", exception);
    }

    /** No answer comes in time: the client meets a {@link SocketTimeoutException}, at once. */
    public static Failure timeout() {
        return exception(new SocketTimeoutException("timeout"));
    }

    /** No answer comes at all: the call ends when the client's call timeout is over, or when it is cancelled. */
    public static Failure noAnswer() {
        return new Failure(0, Headers.of(), null, "", null);
    }

    /** And with this header. */
    public Failure header(String name, String value) {
        return answering(headers.newBuilder().add(name, value).build(), body, text);
    }

    /** And with {@code Retry-After}, in whole seconds, rounded up. */
    public Failure retryAfter(Duration delay) {
        return header("Retry-After", String.valueOf((delay.toMillis() + MILLIS - 1) / MILLIS));
    }

    /** And with this model as its JSON body, such as the one that the document has for errors. */
    public Failure body(Model body) {
        return answering(headers, Objects.requireNonNull(body, "The body must not be null"), "");
    }

    /** And with this text as its body, which is said to be JSON, whatever it is. */
    public Failure text(String text) {
        return answering(headers, null, Objects.requireNonNull(text, "The text must not be null"));
    }

    private Failure answering(Headers newHeaders, @Nullable Model newBody, String newText) {
        if (status == 0) {
            throw new IllegalStateException("Only an answer has headers and a body: begin with Failure.status(...)");
        }
        return new Failure(status, newHeaders, newBody, newText, null);
    }

    Response apply(Interceptor.Chain chain, Wire wire) throws IOException {
        if (exception != null) {
            throw exception;
        }
        if (status == 0) {
            throw wait(chain);
        }
        String content = body == null ? text : wire.json(body.getClass(), body);
        return Wire.response(chain, status, content.isEmpty() ? null : Wire.JSON, content.getBytes(Wire.UTF_8))
                .newBuilder()
                .headers(headers)
                .build();
    }

    private static IOException wait(Interceptor.Chain chain) {
        try {
            while (!chain.call().isCanceled()) {
                Thread.sleep(POLL_MILLIS);
            }
            return new IOException("Canceled");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new InterruptedIOException("interrupted");
        }
    }
}
