package io.retrosieve.integration;

import static io.retrosieve.integration.Fixtures.body;
import static io.retrosieve.integration.Fixtures.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.retrosieve.integration.server.Judge;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture says where it comes from and matches nothing but its own request. */
class FixturesTest {
    private static final Set<String> ORIGINS = Set.of(
            "copied from the documented sample",
            "hand-made after the documented schema",
            "recorded and made anonymous");

    static List<Path> mappings() throws IOException, URISyntaxException {
        URL directory = FixturesTest.class.getResource("/fixtures/mappings");
        try (Stream<Path> files = Files.list(Path.of(directory.toURI()))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappings")
    void saysWhereItComesFrom(Path mapping) throws IOException {
        String origin = tree(Files.readString(mapping)).at("/metadata/origin").asText();

        assertThat(origin).isIn(ORIGINS);
        assertThat(origin.startsWith("copied")).isEqualTo(mapping.endsWith("documented-sample.json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappings")
    void matchesTheWholeTarget(Path mapping) throws IOException {
        JsonNode request = tree(Files.readString(mapping)).get("request");

        assertThat(request.get("method").asText()).isEqualTo("GET");
        // not urlPath or urlPattern, which let further parameters pass
        assertThat(request.get("url").asText()).startsWith("/v2/call_events");
    }

    @Test
    void theDocumentedSampleIsTheExampleOfTheDocument() throws IOException {
        JsonNode example = new YAMLMapper()
                .readTree(Judge.document())
                .at("/paths/~1call_events/get/responses/200/content/application~1json/example");

        assertThat(tree(body("documented-sample"))).isEqualTo(example);
    }
}
