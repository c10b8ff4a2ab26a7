package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Runs what is emitted for a golden case against a server on the loopback. The case's {@code calls/Calls.java} is compiled
 * with it: each of its methods takes the base URL, makes a call as an app would, and tells as a text what came of it.
 */
final class EmittedClient implements AutoCloseable {
    private final HttpServer server;
    private final URLClassLoader loader;
    private final Deque<Answer> answers = new ConcurrentLinkedDeque<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    /** What the server says next. */
    record Answer(int status, Map<String, String> headers, byte[] body) {}

    /** What the server got. */
    record Request(String line, Headers headers, byte[] body) {

        String header(String name) {
            return headers.getFirst(name);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    EmittedClient(String golden, Path classes) throws IOException {
        this(
                GoldenTest.run(Goldens.folder("golden").resolve(golden)).files(),
                Files.readString(Goldens.folder("golden")
                        .resolve(golden)
                        .resolve("calls")
                        .resolve("Calls.java")),
                classes);
    }

    /** Of any emitted files, with this source of {@code Calls}. */
    EmittedClient(List<OutputFile> emitted, String calls, Path classes) throws IOException {
        List<OutputFile> files = new ArrayList<>(emitted);
        files.add(new OutputFile("com/example/client/Calls.java", calls));
        Compiler.compile(files, classes);
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        requests.add(new Request(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(), exchange.getRequestHeaders(), body));
        Answer answer = answers.isEmpty() ? new Answer(204, Map.of(), new byte[0]) : answers.remove();
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        boolean none = answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), none ? -1 : answer.body().length);
        if (!none) {
            exchange.getResponseBody().write(answer.body());
        }
        exchange.close();
    }

    String url() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    EmittedClient answers(int status, String contentType, String body) {
        return answers(status, Map.of("Content-Type", contentType), body);
    }

    EmittedClient answers(int status, Map<String, String> headers, String body) {
        answers.add(new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** What a method of the case's {@code Calls} tells. */
    String call(String method) throws Exception {
        requests.clear();
        Method calls = loader.loadClass("com.example.client.Calls").getDeclaredMethod(method, String.class);
        calls.setAccessible(true);
        try {
            return (String) calls.invoke(null, url());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception failure ? failure : e;
        }
    }

    /** The one request that the last call sent. */
    Request sent() {
        List<Request> sent = allSent();
        assertThat(sent).hasSize(1);
        return sent.get(0);
    }

    List<Request> allSent() {
        return List.copyOf(requests);
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        loader.close();
    }
}
