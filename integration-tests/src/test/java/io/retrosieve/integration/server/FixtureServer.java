package io.retrosieve.integration.server;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.nio.file.Path;

/**
 * A server on the loopback that answers from WireMock fixtures: {@code mappings/*.json} and {@code __files}. Each mapping
 * has the whole encoded request target, so that a request with a parameter more, less or otherwise is not answered.
 */
public final class FixtureServer implements AutoCloseable {
    /** The fixtures of this module, on its class path. */
    public static final String CLASS_PATH = "fixtures";

    /** Base path of the API. */
    public static final String BASE_PATH = "/v2";

    private final WireMockServer server;

    private FixtureServer(WireMockConfiguration files) {
        server = new WireMockServer(files.dynamicPort()
                .bindAddress("127.0.0.1")
                .stubRequestLoggingDisabled(true)
                .notifier(new Slf4jNotifier(false)));
        server.start();
    }

    /** A server that replays the fixtures of this module. */
    public static FixtureServer replaying() {
        return new FixtureServer(options().usingFilesUnderClasspath(CLASS_PATH));
    }

    /** A server that replays the fixtures in a directory. */
    public static FixtureServer replaying(Path directory) {
        return new FixtureServer(options().usingFilesUnderDirectory(directory.toString()));
    }

    /** What a client is told to be the API. */
    public String baseUrl() {
        return server.baseUrl() + BASE_PATH;
    }

    /** The server itself, for what fixtures cannot say. */
    public WireMockServer wireMock() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
