package io.retrosieve.replay;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A server on the loopback that answers from fixtures in WireMock's format, {@code mappings/*.json} and {@code __files}.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ReplayServer SERVER = ReplayServer.of("fixtures").at("/v2");
 *
 * @Test
 * void lists(@ReplayUrl String url) {
 *     TelnyxClient telnyx = TelnyxClient.builder().apiKey("key").baseUrl(url).build();
 *     ...
 * }
 * }</pre>
 *
 * <p>It listens from the first moment, on a port of its own. Before each test it is as its fixtures say, with nothing
 * remembered. A test fails if it asked for what no fixture answers, whatever it makes of the answer (404) itself; the
 * message shows the nearest fixture. Registered in a static field it serves all tests of a class and ends with them;
 * elsewhere {@link #close} ends it.
 */
public final class ReplayServer
        implements BeforeEachCallback,
                AfterEachCallback,
                AfterAllCallback,
                TestExecutionExceptionHandler,
                ParameterResolver,
                AutoCloseable {
    private final WireMockServer server;
    private final String basePath;

    private ReplayServer(WireMockServer server, String basePath) {
        this.server = server;
        this.basePath = basePath;
    }

    /**
     * A server of the fixtures in this folder of the class path.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ReplayServer of(String classPathFolder) {
        Objects.requireNonNull(classPathFolder, "The folder must not be null");
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (loader.getResource(classPathFolder + "/mappings") == null) {
            throw new IllegalArgumentException(
                    "No fixtures: there is no " + classPathFolder + "/mappings on the class path");
        }
        return started(options().usingFilesUnderClasspath(classPathFolder));
    }

    /**
     * A server of the fixtures in this directory.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ReplayServer of(Path directory) {
        if (!Files.isDirectory(directory.resolve("mappings"))) {
            throw new IllegalArgumentException("No fixtures: there is no directory " + directory.resolve("mappings"));
        }
        return started(options().usingFilesUnderDirectory(directory.toString()));
    }

    private static ReplayServer started(WireMockConfiguration files) {
        WireMockServer server = new WireMockServer(files.dynamicPort()
                .bindAddress("127.0.0.1")
                .stubRequestLoggingDisabled(true)
                .notifier(new Slf4jNotifier(false)));
        server.start();
        return new ReplayServer(server, "");
    }

    /** The same server, for an API whose paths begin with this one: {@code /v2}. */
    public ReplayServer at(String newBasePath) {
        return new ReplayServer(server, newBasePath);
    }

    /** What a client is told to be the API: {@code http://127.0.0.1:40123/v2}. */
    public String baseUrl() {
        return server.baseUrl() + basePath;
    }

    /** The server itself, for what fixtures can't say. */
    public WireMockServer wireMock() {
        return server;
    }

    /** The requests that arrived, the first one first. */
    public List<LoggedRequest> requests() {
        List<LoggedRequest> requests = new ArrayList<>();
        server.getAllServeEvents().forEach(event -> requests.add(event.getRequest()));
        Collections.reverse(requests); // the journal begins with the last one
        return requests;
    }

    /** Fixtures as they are in their files, and nothing remembered. */
    public void reset() {
        server.resetAll();
    }

    /**
     * Fails if a request came that no fixture answers.
     *
     * @throws AssertionError with the request, the nearest fixture and where they differ
     */
    public void requireAnswers() {
        List<LoggedRequest> unmatched = server.findAllUnmatchedRequests();
        if (!unmatched.isEmpty()) {
            throw new AssertionError(NearMisses.describe(server, unmatched));
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        reset();
    }

    /** The answer to a request that no fixture matches explains whatever failed then. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        try {
            requireAnswers();
        } catch (AssertionError unanswered) {
            unanswered.addSuppressed(failure);
            throw unanswered;
        }
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            requireAnswers();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(ReplayUrl.class)
                && parameter.getParameter().getType() == String.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return baseUrl();
    }

    @Override
    public void close() {
        server.stop();
    }
}
