package io.retrosieve.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * The credentials and cookies of one call. Headers are added at once, as a cache looks at them. Query keys and cookies wait
 * until a request goes on the wire: so a key is in no URL that a log or cache of the app sees, and the cookies of its jar
 * do not replace these.
 */
final class Signature {
    private static final String COOKIE = "Cookie";
    private static final String BETWEEN_COOKIES = "; ";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final List<String> cookies = new ArrayList<>();

    void header(String name, String value) {
        headers.put(name, value);
    }

    void query(String name, String value) {
        query.put(name, value);
    }

    void cookie(String name, String value) {
        cookies.add(name + "=" + value);
    }

    /** The request with the headers, and this signature for {@link #complete} and {@link #strip}. */
    Request.Builder begin(Request request) {
        Request.Builder builder = request.newBuilder().tag(Signature.class, this);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            builder.header(header.getKey(), header.getValue());
        }
        cookies.addAll(0, request.headers(COOKIE));
        return builder.removeHeader(COOKIE);
    }

    /** The request as it is sent to the API. */
    Request complete(Request request) {
        Request.Builder builder = request.newBuilder();
        if (!query.isEmpty()) {
            HttpUrl.Builder url = request.url().newBuilder();
            for (Map.Entry<String, String> parameter : query.entrySet()) {
                url.setQueryParameter(parameter.getKey(), parameter.getValue());
            }
            builder.url(url.build());
        }
        if (!cookies.isEmpty()) {
            List<String> all = new ArrayList<>(request.headers(COOKIE));
            all.addAll(cookies);
            builder.header(COOKIE, String.join(BETWEEN_COOKIES, all));
        }
        return builder.build();
    }

    /** The request as it is sent to any other server: a header that somebody else set for it stays. */
    Request strip(Request request) {
        Request.Builder builder = request.newBuilder();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (header.getValue().equals(request.header(header.getKey()))) {
                builder.removeHeader(header.getKey());
            }
        }
        return builder.build();
    }
}
