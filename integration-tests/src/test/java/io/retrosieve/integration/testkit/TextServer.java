package io.retrosieve.integration.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.retrosieve.integration.server.DecodedQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The API over HTTP, told by its page alone: it sees the text of a request and the text of events, and nothing of ours.
 */
final class TextServer implements AutoCloseable {
    private static final Map<String, String> FIELDS = Map.of(
            "filter[leg_id]", "call_leg_id",
            "filter[application_session_id]", "call_session_id",
            "filter[type]", "type",
            "filter[name]", "name");

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer waits 40 ms
    }

    private final HttpServer server;
    private final List<Map<String, String>> events;
    private final Instant now;

    TextServer(List<Map<String, String>> events, Instant now) {
        this.events = events;
        this.now = now;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v2/call_events", this::answer);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v2";
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, List<String>> query =
                DecodedQuery.of(exchange.getRequestURI().getRawQuery());
        List<Map<String, String>> found = events.stream()
                .filter(event -> matches(event, query))
                .sorted(Comparator.comparing(TextServer::time))
                .toList();
        int number = Integer.parseInt(
                query.getOrDefault("page[number]", List.of("1")).get(0));
        int size =
                Integer.parseInt(query.getOrDefault("page[size]", List.of("20")).get(0));
        String data = found.stream()
                .skip((number - 1L) * size)
                .limit(size)
                .map(TextServer::json)
                .collect(Collectors.joining(","));
        String body = String.format(
                "{\"data\":[%s],\"meta\":{\"total_pages\":%d,\"total_results\":%d,\"page_number\":%d,\"page_size\":%d}}",
                data, -Math.floorDiv(-found.size(), size), found.size(), number, size);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private boolean matches(Map<String, String> event, Map<String, List<String>> query) {
        boolean anchored = query.containsKey("filter[leg_id]") || query.containsKey("filter[application_session_id]");
        if (!anchored && time(event).isBefore(now.minusSeconds(86_400))) {
            return false;
        }
        return query.entrySet().stream()
                .allMatch(
                        asked -> matches(event, asked.getKey(), asked.getValue().get(0)));
    }

    private static boolean matches(Map<String, String> event, String name, String asked) {
        if (name.startsWith("page")) {
            return true;
        }
        if (!name.startsWith("filter[occurred_at]")) {
            return event.get(FIELDS.get(name)).equals(asked);
        }
        int order = time(event).compareTo(OffsetDateTime.parse(asked).toInstant());
        return switch (name) {
            case "filter[occurred_at][gt]" -> order > 0;
            case "filter[occurred_at][gte]" -> order >= 0;
            case "filter[occurred_at][lt]" -> order < 0;
            case "filter[occurred_at][lte]" -> order <= 0;
            case "filter[occurred_at][eq]" -> order == 0;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Instant time(Map<String, String> event) {
        return Instant.parse(event.get("event_timestamp"));
    }

    static String json(Map<String, String> event) {
        return event.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":\"" + field.getValue() + "\"")
                .collect(Collectors.joining(",", "{\"record_type\":\"call_event\",\"metadata\":{},", "}"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
