package io.retrosieve.integration.publish;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.retrosieve.integration.publish.CompanyRepository.Account;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What {@code repository.sh} makes of nginx, where there is no nginx. */
final class EmbeddedRepository implements AutoCloseable {
    private final HttpServer server;
    private final Path files;

    /** On any free port if it is 0. */
    EmbeddedRepository(Path files, int port, List<Account> accounts) throws IOException {
        this.files = Files.createDirectories(files);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer).setAuthenticator(new BasicAuthenticator("company") {
            @Override
            public boolean checkCredentials(String name, String password) {
                return accounts.contains(new Account(name, password));
            }
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = files.resolve(exchange.getRequestURI().getPath().substring(1));
            if (exchange.getRequestMethod().equals("PUT")) {
                exchange.sendResponseHeaders(put(exchange, file), -1);
            } else if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(200, -1);
            } else {
                exchange.sendResponseHeaders(200, Files.size(file));
                Files.copy(file, exchange.getResponseBody());
            }
        }
    }

    private static int put(HttpExchange exchange, Path file) throws IOException {
        if (exchange.getPrincipal().getUsername().equals(CompanyRepository.READER.name())) {
            return 403;
        }
        if (Files.exists(file) && !file.getFileName().toString().startsWith("maven-metadata.xml")) {
            return 409;
        }
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile("upload", ".part");
        Files.copy(exchange.getRequestBody(), part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return 201;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
