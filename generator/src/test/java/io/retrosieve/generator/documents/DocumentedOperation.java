package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import io.retrosieve.generator.documents.Site.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An operation as the document has it. */
record DocumentedOperation(String key, Site site, List<Parameter> parameters) {
    /** OpenAPI has parameters of these names ignored. */
    private static final Set<String> IGNORED = Set.of("accept", "content-type", "authorization");

    /**
     * A parameter.
     *
     * @param pointer of the parameter, its reference followed
     */
    record Parameter(String name, String in, String pointer, JsonNode node) {
        String schema() {
            return node.path("content").fieldNames().hasNext()
                    ? RawDocument.child(
                                    pointer + "/content",
                                    node.path("content").fieldNames().next())
                            + "/schema"
                    : pointer + "/schema";
        }

        /** What the wire calls it: a path parameter has only its place. */
        boolean isNamed(String wireName) {
            return wireName.equals(name) || wireName.startsWith(name + "[");
        }
    }

    static List<DocumentedOperation> in(RawDocument document, Sites sites) {
        List<DocumentedOperation> operations = new ArrayList<>();
        for (Site site : sites.all()) {
            String key = site.is(Kind.OPERATION) ? site.operationKey() : null;
            if (key != null) {
                Map<String, Parameter> parameters = new LinkedHashMap<>();
                String item = java.util.Objects.requireNonNull(site.parent()).pointer();
                read(document, item + "/parameters", parameters);
                read(document, site.pointer() + "/parameters", parameters);
                operations.add(new DocumentedOperation(key, site, List.copyOf(parameters.values())));
            }
        }
        return operations;
    }

    private static void read(RawDocument document, String list, Map<String, Parameter> parameters) {
        for (int i = 0; i < document.at(list).size(); i++) {
            String pointer = document.resolved(list + "/" + i);
            JsonNode node = document.at(pointer);
            String name = node.path("name").asText();
            String in = node.path("in").asText();
            if (!in.equals("header") || !IGNORED.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                parameters.put(in + " " + name, new Parameter(name, in, pointer, node));
            }
        }
    }

    String method() {
        return key.substring(0, key.indexOf(' '));
    }

    String path() {
        return key.substring(key.indexOf(' ') + 1);
    }

    List<Parameter> in(String location) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(location))
                .toList();
    }

    Optional<Parameter> named(String location, String name) {
        return in(location).stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** The pointer of the request body, its reference followed. */
    Optional<String> body(RawDocument document) {
        return site.node().has("requestBody")
                ? Optional.of(document.resolved(site.pointer() + "/requestBody"))
                : Optional.empty();
    }
}
