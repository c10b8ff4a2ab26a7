package io.retrosieve.integration.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** In front of a repository, which dies with it after so many files: no answer comes from then on. */
final class DyingProxy implements AutoCloseable {
    private final HttpServer server;
    private final String backend;
    private final AtomicInteger filesLeft;
    private final HttpClient client = HttpClient.newHttpClient();

    DyingProxy(String backend, int files) throws IOException {
        this.backend = backend;
        filesLeft = new AtomicInteger(files);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("PUT") && filesLeft.getAndDecrement() <= 0 || filesLeft.get() < 0) {
                return; // closed without an answer
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(backend + exchange.getRequestURI()))
                    .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
            String account = exchange.getRequestHeaders().getFirst("Authorization");
            if (account != null) {
                request.header("Authorization", account);
            }
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers()
                    .firstValue("WWW-Authenticate")
                    .ifPresent(challenge -> exchange.getResponseHeaders().set("WWW-Authenticate", challenge));
            exchange.sendResponseHeaders(
                    response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
