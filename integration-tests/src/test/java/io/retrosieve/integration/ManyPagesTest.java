package io.retrosieve.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.retrosieve.integration.compiler.ClientClassPath;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand pages, about 100 MB as objects, pass through a process that has a heap of 20 MB. */
class ManyPagesTest {
    private static final int PAGES = 10_000;
    private static final int PAGE_SIZE = 20;

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private HttpServer server;

    @TempDir
    Path directory;

    @BeforeEach
    void start() throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer waits 40 ms for an acknowledgement
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/call_events", ManyPagesTest::answer);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String number = exchange.getRequestURI().getQuery().replaceAll(".*page\\[number]=(\\d+).*", "$1");
        String events =
                String.join(",", Collections.nCopies(PAGE_SIZE, Bodies.event().replace('\'', '"')));
        byte[] body = ("{\"data\":[" + events + "],\"meta\":{\"total_pages\":" + PAGES + ",\"page_number\":" + number
                        + "}}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4"})
    void passThroughASmallHeap(String parallel) throws IOException, InterruptedException {
        String baseUrl = "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/v2";
        Jvm.Result result = new Jvm(classPath(), directory)
                .runWith(List.of("-Xmx20m"), WalkAllPages.class.getName(), baseUrl, parallel);

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().strip()).isEqualTo(String.valueOf(PAGES * PAGE_SIZE));
    }

    private static List<Path> classPath() {
        Stream<String> client = Arrays.stream(ClientClassPath.ofTelnyx().split(File.pathSeparator));
        Path tests = Path.of("target", "test-classes").toAbsolutePath();
        return Stream.concat(client.map(Path::of), Stream.of(tests)).collect(Collectors.toList());
    }
}
