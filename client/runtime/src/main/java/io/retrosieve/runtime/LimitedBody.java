package io.retrosieve.runtime;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** A body of which no more than so many bytes are read. */
final class LimitedBody extends ResponseBody {
    private static final long UNKNOWN = -1;

    private final ResponseBody body;
    private final long length;
    private final BufferedSource source;

    private LimitedBody(ResponseBody body, long length, Limit limit) {
        this.body = body;
        this.length = length;
        this.source = Okio.buffer(limit);
    }

    /** The byte after the last one is an {@link Overflow}. */
    static LimitedBody failing(ResponseBody body, long bytes) {
        return new LimitedBody(
                body, body.contentLength(), new Limit(body, body.contentLength() > bytes ? 0 : bytes, bytes));
    }

    /** After the last byte it ends. */
    static LimitedBody ending(ResponseBody body, long bytes) {
        return new LimitedBody(body, UNKNOWN, new Limit(body, bytes, Limit.NONE));
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public BufferedSource source() {
        return source;
    }

    /** There is more than was allowed. */
    static final class Overflow extends IOException {
        private static final long serialVersionUID = 1L;

        final long limit;

        Overflow(long limit) {
            super("the body has more than " + limit + " bytes");
            this.limit = limit;
        }
    }

    private static final class Limit extends ForwardingSource {
        /** Nothing is said of what is left out. */
        static final long NONE = -1;

        private final long told;
        private long left;

        Limit(ResponseBody body, long left, long told) {
            super(body.source());
            this.left = left;
            this.told = told;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            if (left > 0) {
                long read = super.read(sink, Math.min(left, byteCount));
                left -= Math.max(0, read);
                return read;
            }
            if (told != NONE && super.read(new Buffer(), 1) > 0) {
                throw new Overflow(told);
            }
            return -1;
        }
    }
}
