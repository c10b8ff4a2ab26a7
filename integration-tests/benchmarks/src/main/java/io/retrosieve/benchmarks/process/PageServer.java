package io.retrosieve.benchmarks.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.retrosieve.benchmarks.json.Pages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers with pages of call events on the loopback, each after the same time, as many at once as are asked for. */
final class PageServer implements AutoCloseable {
    static {
        // else the server and the kernel wait 40 ms for each other
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final Pattern PAGE_NUMBER = Pattern.compile("page\\[number]=(\\d+)");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String events = Pages.SMALL.events();
    private final int pages;
    private final long delayMillis;

    PageServer(int pages, long delayMillis) throws IOException {
        this.pages = pages;
        this.delayMillis = delayMillis;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/call_events", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** With a slash at the end. */
    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v2/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        Matcher number = PAGE_NUMBER.matcher(exchange.getRequestURI().getQuery());
        byte[] body = Pages.bytes(events, number.find() ? Integer.parseInt(number.group(1)) : 1, pages);
        try {
            Thread.sleep(delayMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
