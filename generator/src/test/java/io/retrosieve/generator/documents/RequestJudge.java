package io.retrosieve.generator.documents;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;

/**
 * Holds a request that arrived against the operation in the document, by a validator that is not ours. It gets a slice of
 * the document, the operation and what this refers to: it refuses a whole document for one fault anywhere in it.
 */
final class RequestJudge {
    private static final Set<String> OF_NO_MATTER =
            Set.of("example", "examples", "description", "responses", "security", "callbacks", "x-box-enum");

    private final RawDocument document;

    RequestJudge(RawDocument document) {
        this.document = document;
    }

    /** What the validator has against a request; throws if it can't read the slice. */
    List<String> objections(RecordedRequest request, DocumentedOperation operation) {
        OpenApiInteractionValidator validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                        slice(operation).toString())
                .build();
        HttpUrl url = request.getRequestUrl();
        SimpleRequest.Builder asked = new SimpleRequest.Builder(request.getMethod(), url.encodedPath());
        for (String name : url.queryParameterNames()) {
            asked.withQueryParam(name, url.queryParameterValues(name));
        }
        for (String name : request.getHeaders().names()) {
            asked.withHeader(name, request.getHeaders().values(name));
        }
        if (request.getBodySize() > 0) {
            asked.withBody(request.getBody().clone().readUtf8());
        }
        return validator.validateRequest(asked.build()).getMessages().stream()
                .filter(message ->
                        message.getLevel() == com.atlassian.oai.validator.report.ValidationReport.Level.ERROR)
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }

    private ObjectNode slice(DocumentedOperation operation) {
        ObjectNode slice = RawDocument.JSON.createObjectNode();
        slice.set("openapi", document.root().path("openapi"));
        slice.putObject("info").put("title", "slice").put("version", "1");
        ObjectNode sent = (ObjectNode) lean(operation.site().node());
        sent.putObject("responses").putObject("200").put("description", "any");
        ObjectNode item = slice.putObject("paths").putObject(operation.path());
        JsonNode shared = document.at(operation.site().parent().pointer()).path("parameters");
        if (shared.isArray()) {
            item.set("parameters", lean(shared));
        }
        item.set(operation.method().toLowerCase(java.util.Locale.ROOT), sent);
        copyReferences(item, slice, new HashSet<>());
        return slice;
    }

    private void copyReferences(JsonNode from, ObjectNode slice, Set<String> copied) {
        for (JsonNode reference : from.findValues("$ref")) {
            String pointer = RawDocument.target(reference.asText());
            if (reference.isTextual()
                    && copied.add(pointer)
                    && !document.at(pointer).isMissingNode()) {
                JsonNode target = lean(document.at(pointer));
                put(slice, pointer, target);
                copyReferences(target, slice, copied);
            }
        }
    }

    private static void put(ObjectNode slice, String pointer, JsonNode value) {
        List<String> tokens = new ArrayList<>(Arrays.stream(pointer.substring(2).split("/"))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList());
        String last = tokens.remove(tokens.size() - 1);
        ObjectNode holder = slice;
        for (String token : tokens) {
            JsonNode next = holder.get(token);
            holder = next instanceof ObjectNode object ? object : holder.putObject(token);
        }
        if (!holder.has(last)) {
            holder.set(last, value);
        }
    }

    /** Without what says nothing about requests: it may be faulty, and is long. */
    private static JsonNode lean(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = RawDocument.JSON.createObjectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                boolean text = member.getValue().isTextual() || member.getKey().equals("examples");
                boolean matters = !OF_NO_MATTER.contains(member.getKey())
                        || (member.getValue().isObject() && member.getValue().has("type") && !text);
                if (matters) {
                    object.set(member.getKey(), lean(member.getValue()));
                }
            }
            return object;
        }
        if (node.isArray()) {
            var array = RawDocument.JSON.createArrayNode();
            node.forEach(item -> array.add(lean(item)));
            return array;
        }
        return node;
    }
}
