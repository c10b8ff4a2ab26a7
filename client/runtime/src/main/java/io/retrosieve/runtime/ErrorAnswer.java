package io.retrosieve.runtime;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** An answer that reports an error, with as much of its body as is good to keep. */
final class ErrorAnswer {
    static final long MAX_BYTES = 64 * 1024;

    final String call;
    final Answer answer;
    final String body;
    final BodyTypes types;

    ErrorAnswer(String call, Answer answer, String body, BodyTypes types) {
        this.call = call;
        this.answer = answer;
        this.body = body;
        this.types = types;
    }

    /** The first 64 KiB as text. */
    static String boundedText(@Nullable ResponseBody body) {
        if (body == null) {
            return "";
        }
        try (ResponseBody open = body) {
            BufferedSource source = open.source();
            source.request(MAX_BYTES);
            long bytes = Math.min(MAX_BYTES, source.getBuffer().size());
            return source.readString(bytes, charset(open.contentType()));
        } catch (IOException e) {
            return ""; // Retrofit has read the body into memory: nothing is left to fail
        }
    }

    private static Charset charset(@Nullable MediaType contentType) {
        Charset charset = contentType == null ? null : contentType.charset(StandardCharsets.UTF_8);
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }
}
