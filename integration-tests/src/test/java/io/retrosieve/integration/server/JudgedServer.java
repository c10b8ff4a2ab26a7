package io.retrosieve.integration.server;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server with fixtures and with the judge beside it. */
final class JudgedServer implements AutoCloseable {
    private final Judge judge = Judge.ofCallEvents();
    private final List<Objection> objections = new CopyOnWriteArrayList<>();
    private final FixtureServer server = FixtureServer.replaying();

    JudgedServer() {
        server.wireMock().addMockServiceRequestListener(this::judge);
    }

    /** WireMock calls this before it sends the answer, so that a client that has its answer has been judged. */
    private void judge(Request request, Response response) {
        if (response.wasConfigured()) { // else the request is reported as not answered, with the nearest fixture
            objections.addAll(judge.objectionsTo(request, response));
        }
    }

    String baseUrl() {
        return server.baseUrl();
    }

    WireMockServer wireMock() {
        return server.wireMock();
    }

    List<Objection> objections() {
        return objections;
    }

    List<LoggedRequest> requests() {
        List<LoggedRequest> requests = new ArrayList<>();
        wireMock().getAllServeEvents().forEach(event -> requests.add(event.getRequest()));
        Collections.reverse(requests); // the journal begins with the last one
        return requests;
    }

    /** Fixtures as they are in their files, and nothing remembered. */
    void reset() {
        wireMock().resetAll();
        objections.clear();
    }

    void requireAnswers() {
        List<LoggedRequest> unmatched = wireMock().findAllUnmatchedRequests();
        if (!unmatched.isEmpty()) {
            throw new AssertionError(NearMisses.describe(wireMock(), unmatched));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
