package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import io.retrosieve.generator.documents.SampleValues.Extent;
import java.util.ArrayList;
import java.util.List;

/** The names that the query parameters of an operation can put on the wire, each with a value that fits. */
final class Leaves {
    private static final int DEEPEST = 6;

    /** A name on the wire. */
    record Leaf(String wireName, JsonNode value) {}

    private final RawDocument document;
    private final SampleValues samples;

    Leaves(RawDocument document, SampleValues samples) {
        this.document = document;
        this.samples = samples;
    }

    List<Leaf> of(DocumentedOperation operation) {
        List<Leaf> leaves = new ArrayList<>();
        for (DocumentedOperation.Parameter parameter : operation.in("query")) {
            add(parameter.name(), parameter.schema(), 0, leaves);
        }
        return leaves;
    }

    private void add(String wireName, String pointer, int depth, List<Leaf> leaves) {
        SchemaView view = new SchemaView(document, pointer);
        if (depth > DEEPEST) {
            return;
        }
        view.properties().forEach((name, schema) -> add(wireName + "[" + name + "]", schema, depth + 1, leaves));
        for (String choice : view.choices()) {
            for (int i = 0; i < document.at(choice).size(); i++) {
                add(wireName, choice + "/" + i, depth + 1, leaves);
            }
        }
        JsonNode value = view.properties().isEmpty() ? samples.of(pointer, Extent.ALL) : null;
        boolean map = view.single("additionalProperties") != null;
        if (value != null && (map || !value.isObject())) {
            leaves.add(new Leaf(wireName, value));
        }
    }
}
