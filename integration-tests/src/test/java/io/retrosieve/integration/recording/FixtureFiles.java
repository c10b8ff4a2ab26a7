package io.retrosieve.integration.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.LoggedResponse;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns what WireMock recorded into fixtures that may be shown to anybody. */
final class FixtureFiles {
    private static final Set<String> HEADERS = Set.of("content-type", "retry-after", "x-request-id");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StandIns standIns;
    private final Anonymizer anonymizer;

    private FixtureFiles(String key, StandIns standIns) {
        this.standIns = standIns;
        this.anonymizer = new Anonymizer(key, standIns);
    }

    /**
     * Paths below the directory of fixtures, with texts.
     *
     * @throws IllegalStateException if a text would have any of the originals: a rule too few must not become a leak
     */
    static Map<String, String> of(List<ServeEvent> recorded, String key) throws JsonProcessingException {
        StandIns trial = new StandIns(Set.of());
        new FixtureFiles(key, trial).files(recorded);
        FixtureFiles fixtures = new FixtureFiles(key, new StandIns(trial.originals()));
        Map<String, String> files = fixtures.files(recorded);
        files.forEach(fixtures::requireClean);
        return files;
    }

    private Map<String, String> files(List<ServeEvent> recorded) throws JsonProcessingException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < recorded.size(); i++) {
            String name = "recorded-" + (i + 1);
            ServeEvent exchange = recorded.get(i);
            files.put("mappings/" + name + ".json", mapping(name, exchange));
            files.put(
                    "__files/" + name + ".json",
                    new JsonBodies(anonymizer).clean(exchange.getResponse().getBodyAsString()));
        }
        return files;
    }

    static void write(Map<String, String> files, Path directory) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private String mapping(String name, ServeEvent exchange) throws JsonProcessingException {
        LoggedResponse answer = exchange.getResponse();
        ObjectNode mapping = JSON.createObjectNode();
        mapping.put("name", name.replace('-', ' '));
        mapping.putObject("metadata").put("origin", "recorded and made anonymous");
        mapping.putObject("request")
                .put("method", exchange.getRequest().getMethod().getName())
                .put("url", cleanUrl(exchange.getRequest().getUrl()))
                .putObject("headers")
                .putObject("Authorization")
                .put("matches", "Bearer \\S+");
        ObjectNode response = mapping.putObject("response").put("status", answer.getStatus());
        ObjectNode headers = response.putObject("headers");
        for (HttpHeader header : answer.getHeaders().all()) {
            if (HEADERS.contains(header.key().toLowerCase(Locale.ROOT))) {
                headers.put(header.key(), anonymizer.clean(header.firstValue()));
            }
        }
        response.put("bodyFileName", name + ".json");
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(mapping) + "\n";
    }

    /** Parts without stand-ins stay as they are: the URL is matched to the byte. */
    private String cleanUrl(String url) {
        StringBuilder cleaned = new StringBuilder();
        for (String part : url.split("(?<=[?&=])|(?=[?&=])")) {
            String decoded = URLDecoder.decode(part, StandardCharsets.UTF_8);
            String standIn = anonymizer.clean(decoded);
            cleaned.append(standIn.equals(decoded) ? part : encode(standIn));
        }
        return cleaned.toString();
    }

    /** As Retrofit does. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void requireClean(String path, String text) {
        int left = standIns.leftIn(text).size()
                + standIns.leftIn(text.replace("%40", "@")).size();
        if (left > 0) {
            throw new IllegalStateException(path + " would have an id, number or address of the recording");
        }
    }
}
