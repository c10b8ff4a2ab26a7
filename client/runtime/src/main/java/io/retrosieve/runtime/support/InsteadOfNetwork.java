package io.retrosieve.runtime.support;

/**
 * Marks an interceptor of OkHttp that answers itself and has nothing behind it. A client puts it behind its own interceptors
 * and those of the app, so that it sees what a server would have seen. For test kits.
 */
public interface InsteadOfNetwork {}
