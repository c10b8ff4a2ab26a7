package io.retrosieve.integration.server;

import com.github.tomakehurst.wiremock.http.ContentTypeHeader;
import com.github.tomakehurst.wiremock.http.Response;

/** What the judge looks at in an answer. */
record Answer(int status, String contentType, String body) {
    Answer(Response response) {
        this(response.getStatus(), contentType(response), response.getBodyAsString());
    }

    private static String contentType(Response response) {
        ContentTypeHeader header = response.getHeaders().getContentTypeHeader();
        return header.isPresent() ? header.firstValue() : null;
    }
}
