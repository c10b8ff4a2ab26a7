package io.retrosieve.generator.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In what two states of a document differ: a rough judge that knows nothing of how the generator reads them. */
enum Difference {
    /** What people read, or the order of things. */
    WORDS,
    /** Ids, formats, bounds and defaults besides: the same requests and answers are sent. */
    DETAILS,
    /** Anything else. */
    MORE;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WORDY =
            Set.of("openapi", "info", "title", "summary", "description", "example", "examples", "tags", "externalDocs");
    private static final Set<String> DETAILED =
            Set.of("operationId", "format", "minimum", "maximum", "minLength", "maxLength", "pattern", "default");

    static Difference between(Path before, Path after) throws IOException {
        JsonNode one = JSON.readTree(before.toFile());
        JsonNode other = JSON.readTree(after.toFile());
        if (without(WORDY, one).equals(without(WORDY, other))) {
            return WORDS;
        }
        Set<String> both = new HashSet<>(WORDY);
        both.addAll(DETAILED);
        return without(both, one).equals(without(both, other)) ? DETAILS : MORE;
    }

    private static JsonNode without(Set<String> keys, JsonNode node) {
        return plain(keys, node, false);
    }

    /** @param named whether the keys here are names of the document's owner, as those of properties are */
    private static JsonNode plain(Set<String> keys, JsonNode node, boolean named) {
        if (node instanceof ObjectNode object) {
            ObjectNode kept = JSON.createObjectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String key = member.getKey();
                boolean said = named || !keys.contains(key) && !isIdle(key, member.getValue());
                if (said) {
                    kept.set(key, plain(keys, member.getValue(), !named && key.equals("properties")));
                }
            }
            return kept;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(item -> items.add(plain(keys, item, false)));
            items.sort(Comparator.comparing(JsonNode::toString));
            return JSON.createArrayNode().addAll(items);
        }
        return node;
    }

    /** What holds without it too, and extensions, of which the owner's are none of ours. */
    private static boolean isIdle(String key, JsonNode value) {
        return key.startsWith("x-")
                || key.equals("required") && value.equals(BooleanNode.FALSE)
                || key.equals("properties") && value.isEmpty()
                || key.equals("type") && value.asText().equals("object");
    }
}
