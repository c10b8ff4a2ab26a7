package io.retrosieve.runtime.support;

import okhttp3.Interceptor;

/**
 * An interceptor that answers itself and has nothing behind it. A client puts it behind its own interceptors and those of
 * the app, so that it sees what a server would have seen. For test kits.
 */
public interface InsteadOfNetwork extends Interceptor {}
