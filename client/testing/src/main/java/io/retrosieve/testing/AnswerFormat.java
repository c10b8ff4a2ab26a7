package io.retrosieve.testing;

import io.retrosieve.runtime.NoContent;
import java.io.IOException;
import java.lang.reflect.Type;
import okhttp3.Interceptor;
import okhttp3.Response;
import okio.ByteString;

/**
 * How an answer is sent. For generated code.
 *
 * @param <T> what a test gives
 */
public final class AnswerFormat<T> {
    private final Writer<T> writer;
    private final boolean nothing;

    private AnswerFormat(Writer<T> writer, boolean nothing) {
        this.writer = writer;
        this.nothing = nothing;
    }

    /** Without a body. */
    public static AnswerFormat<NoContent> nothing() {
        return new AnswerFormat<>((value, chain, wire) -> Wire.nothing(chain), true);
    }

    /** As JSON of this type. */
    public static <T> AnswerFormat<T> json(Type type) {
        return new AnswerFormat<>((value, chain, wire) -> Wire.json(chain, wire.json(type, value)), false);
    }

    /** As plain text. */
    public static AnswerFormat<String> text() {
        return new AnswerFormat<>(
                (value, chain, wire) -> Wire.bytes(chain, "text/plain; charset=utf-8", value.getBytes(Wire.UTF_8)),
                false);
    }

    /** As bytes. */
    public static AnswerFormat<ByteString> bytes() {
        return new AnswerFormat<>(
                (value, chain, wire) -> Wire.bytes(chain, "application/octet-stream", value.toByteArray()), false);
    }

    /** Whether there is nothing that a test could say. */
    boolean isNothing() {
        return nothing;
    }

    Response write(T value, Interceptor.Chain chain, Wire wire) throws IOException {
        return writer.write(value, chain, wire);
    }

    private interface Writer<T> {
        Response write(T value, Interceptor.Chain chain, Wire wire) throws IOException;
    }
}
