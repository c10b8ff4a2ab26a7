package io.retrosieve.testing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * An operation in memory that answers with what a test gives it. Safe for use by several threads.
 *
 * <pre>{@code
 * fake.onGetPet().answer(pet);                                  // whenever it is called
 * fake.onGetPet().answerNext(other);                            // once, before that
 * fake.onGetPet().answer(request -> pets.get(request.arguments().get(0)));
 * }</pre>
 *
 * <p>An operation that never has a body needs no word: it succeeds.
 *
 * @param <T> what it answers
 */
public final class FakeAnswers<T> extends FakeOperation {
    private final AnswerFormat<T> format;
    private final Deque<Answer<T>> next = new ArrayDeque<>();
    private @Nullable Answer<T> always;

    /**
     * Makes an answer.
     *
     * @param <T> what is answered
     */
    public interface Answer<T> {
        /** The answer to this request; null for one without a body (204). */
        @Nullable
        T to(FakeRequest request);
    }

    FakeAnswers(String name, AnswerFormat<T> format) {
        super(name);
        this.format = format;
    }

    /** From now on every call is answered with this. */
    public void answer(T value) {
        Objects.requireNonNull(value, "The answer must not be null: answerNothing() answers without a body");
        answer((FakeRequest request) -> value);
    }

    /** From now on every call is answered with what this makes of it. */
    public synchronized void answer(Answer<T> answer) {
        always = Objects.requireNonNull(answer, "The answer must not be null");
    }

    /** From now on every call succeeds with an answer that has no body (204). */
    public void answerNothing() {
        answer((FakeRequest request) -> null);
    }

    /** The next call is answered with this, before what {@link #answer} says; after an earlier such order, the next but one. */
    public synchronized void answerNext(T value) {
        Objects.requireNonNull(value, "The answer must not be null");
        next.add(request -> value);
    }

    @Override
    synchronized void forget() {
        next.clear();
        always = null;
    }

    @Override
    Response answer(FakeRequest request, Interceptor.Chain chain, Wire wire) throws IOException {
        @Nullable T value = planned().to(request);
        return value == null ? Wire.nothing(chain) : format.write(value, chain, wire);
    }

    private synchronized Answer<T> planned() {
        @Nullable Answer<T> planned = next.isEmpty() ? always : next.poll();
        if (planned == null && format.isNothing()) {
            return request -> null;
        }
        if (planned == null) {
            throw new IllegalStateException("Nothing says what " + name()
                    + " answers: call answer(...), answerNext(...) or answerNothing() of its fake before");
        }
        return planned;
    }
}
