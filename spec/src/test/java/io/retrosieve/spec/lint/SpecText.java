package io.retrosieve.spec.lint;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A document as written: its text, its tree, and the place of each JSON pointer. */
record SpecText(String file, String text, JsonNode root, Map<String, Place> places) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            // Without it the last of two equal keys wins in silence.
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    static SpecText parse(String file, String text) throws JsonProcessingException {
        return new SpecText(file, text, YAML.readTree(text), places(text));
    }

    static Place place(JsonLocation location) {
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    /** The fault at a pointer; what has no place of its own stands where its nearest parent does. */
    Fault fault(String pointer, String rule, String message) {
        String known = pointer;
        while (!places.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return new Fault(file, places.getOrDefault(known, new Place(1, 1)), rule, message, pointer);
    }

    private static Map<String, Place> places(String text) throws JsonProcessingException {
        Map<String, Place> places = new HashMap<>();
        try (JsonParser tokens = YAML.createParser(text)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                // A key comes before its value, so a pointer's place is that of its key.
                places.putIfAbsent(
                        tokens.getParsingContext().pathAsPointer().toString(), place(tokens.currentTokenLocation()));
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("a string cannot fail to be read", e);
        }
        return places;
    }
}
