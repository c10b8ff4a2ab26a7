package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** A document as it is written, read by Jackson: what is tested must not read what it is tested with. */
record RawDocument(String name, JsonNode root) {
    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static RawDocument read(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new RawDocument(name, (name.endsWith(".json") ? JSON : YAML).readTree(file.toFile()));
    }

    /** What stands at a pointer such as {@code #/components/schemas/Note}; missing if nothing does. */
    JsonNode at(String pointer) {
        return root.at(pointer.substring(1));
    }

    boolean is31() {
        return root.path("openapi").asText().startsWith("3.1");
    }

    /** The pointer itself, or what its chain of references ends at, which may be nothing. */
    String resolved(String pointer) {
        Set<String> seen = new HashSet<>();
        String current = pointer;
        while (seen.add(current) && at(current).path("$ref").isTextual()) {
            current = target(at(current).get("$ref").asText());
        }
        return current;
    }

    /** The pointer that a local reference is, without the encoding of URIs. */
    static String target(String reference) {
        boolean encoded = reference.contains("%");
        return encoded ? URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8) : reference;
    }

    static String child(String pointer, String token) {
        return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
    }
}
