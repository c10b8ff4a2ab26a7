package io.retrosieve.integration.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** JSON with stand-ins. What is not known to be harmless is taken to be private. */
final class JsonBodies {
    /** Fields whose texts the API itself makes; only what is evidently private is replaced in them. */
    private static final Set<String> OWN_WORDS =
            Set.of("record_type", "event_timestamp", "name", "type", "code", "title", "detail", "pointer", "parameter");

    /** Its numbers count events and pages, whatever their length. */
    private static final String TOTALS = "meta";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Anonymizer anonymizer;

    JsonBodies(Anonymizer anonymizer) {
        this.anonymizer = anonymizer;
    }

    /** The body, indented, with stand-ins; a body that is no JSON is replaced as a text. */
    String clean(String body) throws JsonProcessingException {
        JsonNode tree;
        try {
            tree = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return anonymizer.clean(body);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(clean("", tree)) + "\n";
    }

    private JsonNode clean(String field, JsonNode value) {
        if (value.isObject()) {
            return cleanObject(field, value);
        }
        if (value.isArray()) {
            ArrayNode cleaned = JSON.createArrayNode();
            value.forEach(element -> cleaned.add(clean(field, element)));
            return cleaned;
        }
        if (value.isTextual()) {
            String text = value.asText();
            return TextNode.valueOf(OWN_WORDS.contains(field) ? anonymizer.clean(text) : anonymizer.cleanFree(text));
        }
        return value.isNumber() ? cleanNumber(value) : value;
    }

    private JsonNode cleanObject(String field, JsonNode object) {
        ObjectNode cleaned = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            JsonNode value = member.getValue();
            boolean isTotal = field.equals(TOTALS) && value.isNumber();
            cleaned.set(anonymizer.clean(member.getKey()), isTotal ? value : clean(member.getKey(), value));
        }
        return cleaned;
    }

    private JsonNode cleanNumber(JsonNode number) {
        String cleaned = anonymizer.clean(number.asText());
        return cleaned.equals(number.asText()) ? number : DecimalNode.valueOf(new BigDecimal(cleaned));
    }
}
