package io.retrosieve.benchmarks.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads pages from what an HTTP library hands over, and writes them to it. */
public abstract class PageCodec<P> {
    /** The page, or for those that have no models whatever shows that all was read. */
    public abstract P decode(InputStream json) throws IOException;

    /** Writes what {@link #decode} gave. */
    public abstract void encode(P page, OutputStream json) throws IOException;
}
