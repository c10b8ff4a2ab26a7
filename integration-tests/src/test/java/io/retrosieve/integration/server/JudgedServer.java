package io.retrosieve.integration.server;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.retrosieve.integration.Fixtures;
import io.retrosieve.replay.ReplayServer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server with fixtures and with the judge beside it. */
final class JudgedServer implements AutoCloseable {
    private final Judge judge = Judge.ofCallEvents();
    private final List<Objection> objections = new CopyOnWriteArrayList<>();
    private final ReplayServer server = Fixtures.replayed();

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
        return server.requests();
    }

    /** Fixtures as they are in their files, and nothing remembered. */
    void reset() {
        server.reset();
        objections.clear();
    }

    void requireAnswers() {
        server.requireAnswers();
    }

    @Override
    public void close() {
        server.close();
    }
}
