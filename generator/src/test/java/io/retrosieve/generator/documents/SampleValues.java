package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes values that fit schemas, with all properties that a request may have or only with the required ones. */
final class SampleValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** From here on a value has only what is required: a whole one of some documents would fill a disk. */
    private static final int DEEP = 5;

    private static final int DEEPEST = 16;

    /** How much of an object a value has. */
    enum Extent {
        ALL,
        REQUIRED
    }

    private record Key(String pointer, Extent extent) {}

    private final RawDocument document;
    private final SchemaJudge judge;
    private final Map<Key, JsonNode> made = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    SampleValues(RawDocument document, SchemaJudge judge) {
        this.document = document;
        this.judge = judge;
    }

    /** A value for the schema at this pointer; null if it holds itself without an end. */
    @Nullable
    JsonNode of(String pointer, Extent extent) {
        String target = document.resolved(pointer);
        Extent kept = open.size() < DEEP ? extent : Extent.REQUIRED;
        Key key = new Key(target, kept);
        JsonNode known = made.get(key);
        if (known != null) {
            return known.deepCopy();
        }
        if (open.size() > DEEPEST || !open.add(target)) {
            return null;
        }
        JsonNode value = sample(target, kept);
        open.remove(target);
        if (value != null) {
            made.put(key, value.deepCopy());
        }
        return value;
    }

    private @Nullable JsonNode sample(String pointer, Extent extent) {
        SchemaView view = new SchemaView(document, pointer);
        if (!view.get("const").isMissingNode()) {
            return view.get("const");
        }
        for (JsonNode value : view.get("enum")) {
            if (!value.isNull()) {
                return value;
            }
        }
        JsonNode own = own(view, pointer, extent);
        return view.choices().isEmpty() ? own : chosen(view, pointer, own, extent);
    }

    private @Nullable JsonNode own(SchemaView view, String pointer, Extent extent) {
        return switch (view.type()) {
            case "object" -> object(view, extent);
            case "array" -> array(view, extent);
            case "string", "integer", "number", "boolean" -> new SampleScalars(judge).of(view, pointer);
            default -> view.choices().isEmpty() ? free(view) : null;
        };
    }

    /** Free-form JSON: what the document shows, or a text. */
    private static JsonNode free(SchemaView view) {
        JsonNode example = view.get("example");
        return example.isMissingNode() || example.isNull() ? NODES.textNode("any") : example;
    }

    private @Nullable JsonNode object(SchemaView view, Extent extent) {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, String> property : view.properties().entrySet()) {
            boolean required = view.requires(property.getKey());
            SchemaView schema = new SchemaView(document, property.getValue());
            boolean sent = extent == Extent.ALL && !schema.get("readOnly").asBoolean();
            if (!required && !sent) {
                continue;
            }
            JsonNode value = of(property.getValue(), extent);
            if (value == null && required) {
                return null;
            }
            if (value != null) {
                object.set(property.getKey(), value);
            }
        }
        addOthers(view, object, extent);
        return object;
    }

    private void addOthers(SchemaView view, ObjectNode object, Extent extent) {
        String others = view.single("additionalProperties");
        for (String name : view.required()) {
            if (!object.has(name) && !view.properties().containsKey(name)) {
                JsonNode value = others == null ? null : of(others, extent);
                object.set(name, value == null ? NODES.textNode("any") : value);
            }
        }
        boolean wanted = extent == Extent.ALL || view.get("minProperties").asInt() > 0;
        JsonNode value = others == null || !view.properties().isEmpty() || !wanted ? null : of(others, extent);
        if (value != null) {
            object.set("key", value);
        }
    }

    private @Nullable JsonNode array(SchemaView view, Extent extent) {
        ArrayNode array = NODES.arrayNode();
        int fewest = view.get("minItems").asInt(0);
        String items = view.single("items");
        int wanted = Math.min(Math.max(fewest, 1), view.get("maxItems").asInt(Integer.MAX_VALUE));
        for (int i = 0; i < wanted; i++) {
            JsonNode item = items == null ? NODES.textNode("any") : of(items, extent);
            if (item == null) {
                return fewest == 0 ? array : null;
            }
            array.add(item);
        }
        return array;
    }

    /** The first variant that makes the whole valid; if the validator takes none, the first at all. */
    private @Nullable JsonNode chosen(SchemaView view, String pointer, @Nullable JsonNode own, Extent extent) {
        JsonNode first = null;
        for (String choice : view.choices()) {
            for (int i = 0; i < document.at(choice).size(); i++) {
                for (JsonNode variant : variants(choice + "/" + i, extent)) {
                    JsonNode whole = tagged(view, choice + "/" + i, joined(own, variant));
                    if (judge.takes(pointer, whole)) {
                        return whole;
                    }
                    first = first == null ? whole : first;
                }
            }
        }
        return first == null ? own : first;
    }

    /** Every value of an enum: some variants share their first one, and then it fits none. */
    private Iterable<JsonNode> variants(String pointer, Extent extent) {
        JsonNode values = new SchemaView(document, pointer).get("enum");
        JsonNode value = of(pointer, extent);
        return values.isArray() ? values : value == null || value.isNull() ? List.of() : List.of(value);
    }

    static JsonNode joined(@Nullable JsonNode base, JsonNode more) {
        if (base instanceof ObjectNode object && more.isObject()) {
            ObjectNode both = object.deepCopy();
            both.setAll((ObjectNode) more);
            return both;
        }
        return more;
    }

    /** With the discriminator's value for this variant. */
    private JsonNode tagged(SchemaView view, String variant, JsonNode value) {
        String property = view.get("discriminator").path("propertyName").asText();
        String reference = document.at(variant).path("$ref").asText();
        if (property.isEmpty() || reference.isEmpty() || !(value instanceof ObjectNode object)) {
            return value;
        }
        String component = reference.substring(reference.lastIndexOf('/') + 1);
        String tag = component;
        for (var mapping : view.get("discriminator").path("mapping").properties()) {
            String target = mapping.getValue().asText();
            if (target.equals(component) || target.endsWith("/" + component)) {
                tag = mapping.getKey();
                break;
            }
        }
        object.put(property, tag);
        return object;
    }
}
