package io.retrosieve.android;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** Both APIs, on the loopback. */
final class Office extends Dispatcher implements AutoCloseable {
    private static final String ADA =
            "{\"id\":\"5f0c1d7e-2a34-4b6f-9c1d-0a1b2c3d4e5f\",\"name\":\"Ada\",\"kind\":\"person\"}";

    private final MockWebServer server = new MockWebServer();

    Office() throws IOException {
        server.setDispatcher(this);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getPort() + "/v2";
    }

    /** What was asked for so far, decoded: {@code GET /v2/contacts?filter[name][contains]=A}, and bodies after a blank. */
    List<String> requests() throws InterruptedException {
        List<String> requests = new ArrayList<>();
        int count = server.getRequestCount();
        for (int i : IntStream.range(requests.size(), count).toArray()) {
            RecordedRequest request = server.takeRequest();
            String query = request.getRequestUrl().query();
            requests.add(request.getMethod() + " " + request.getRequestUrl().encodedPath()
                    + (query == null ? "" : "?" + query)
                    + (request.getBodySize() == 0 ? "" : " " + request.getBody().readUtf8()));
        }
        return requests;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        String page = request.getRequestUrl().queryParameter("page[number]");
        return switch (request.getMethod() + " " + request.getRequestUrl().encodedPath()) {
            case "GET /v2/call_events" -> json(200, events(page));
            case "GET /v2/contacts" ->
                "9".equals(page)
                        ? json(422, "{\"reason\":\"there is no page 9\"}")
                        : json(200, "{\"data\":[" + ADA + "],\"meta\":{\"total_pages\":1,\"page_number\":1}}");
            case "POST /v2/contacts" -> json(201, ADA);
            case "POST /v2/faxes" -> json(202, "{\"id\":\"c2a8e4f0-1b3d-4c5e-9f60-718293a4b5c6\"}");
            default -> new MockResponse().setResponseCode(404);
        };
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json")
                .setBody(body);
    }

    private static String events(String page) {
        String file = "/fixtures/leg-page-" + page + ".json";
        try (InputStream in = Office.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
