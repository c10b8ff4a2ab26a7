package io.retrosieve.integration.server;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.retrosieve.runtime.RetryPolicy;
import io.retrosieve.telnyx.TelnyxClient;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The API as tests meet it: fixtures, and what a test adds to them, over real HTTP. A test fails if it asked for what
 * nothing answers, or if anything that crossed the wire is not as the OpenAPI document says, see {@link OutsideSpec}.
 */
public final class ApiServer
        implements AfterAllCallback, BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {
    /** The key that {@link #builder} sends; no log, message or text may hold it. */
    public static final String KEY = "KEY0167-do-not-log-me";

    private final JudgedServer server = new JudgedServer();

    @Override
    public void beforeEach(ExtensionContext context) {
        server.reset();
    }

    /** The answer to a request that nothing matches is no part of the API: it explains whatever failed then. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        try {
            server.requireAnswers();
        } catch (AssertionError unanswered) {
            unanswered.addSuppressed(failure);
            throw unanswered;
        }
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            server.requireAnswers();
        }
        Verdict.of(context.getRequiredTestMethod()).require(server.objections());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.close();
    }

    /** What a client is told to be the API. */
    public String baseUrl() {
        return server.baseUrl();
    }

    /** A client of this server, still to be refined. It sends each request once: most tests are about one answer. */
    public TelnyxClient.Builder builder() {
        return TelnyxClient.builder().apiKey(KEY).baseUrl(baseUrl()).retries(RetryPolicy.none());
    }

    /** A client of this server. */
    public TelnyxClient client() {
        return builder().build();
    }

    /** Adds an answer for this test. */
    public void answer(MappingBuilder stub) {
        server.wireMock().stubFor(stub);
    }

    /** The requests that arrived, the first one first. */
    public List<LoggedRequest> requests() {
        return server.requests();
    }

    /** Path and query of the requests that arrived, as they were on the wire. */
    public List<String> targets() {
        return requests().stream().map(LoggedRequest::getUrl).toList();
    }
}
