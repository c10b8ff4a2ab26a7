package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;

/**
 * Holds what arrived against the schemas of the document, value by value, with the validator of schemas: it reads 3.1, and
 * what {@code deepObject} nests, where the validator of requests does not. How values stand on the wire is read here.
 */
final class WireJudge {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RawDocument document;
    private final SchemaJudge judge;

    WireJudge(RawDocument document, SchemaJudge judge) {
        this.document = document;
        this.judge = judge;
    }

    List<String> objections(RecordedRequest request, DocumentedOperation operation) {
        List<String> objections = new ArrayList<>();
        HttpUrl url = request.getRequestUrl();
        for (DocumentedOperation.Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("query")) {
                hold(parameter, query(parameter, url), objections);
            } else if (parameter.in().equals("header") && request.getHeader(parameter.name()) != null) {
                hold(parameter, texts(parameter, List.of(request.getHeader(parameter.name()))), objections);
            }
        }
        holdBody(request, operation, objections);
        return objections;
    }

    private void hold(DocumentedOperation.Parameter parameter, JsonNode value, List<String> objections) {
        if (!value.isMissingNode() && parameter.node().path("schema").isObject()) {
            judge.objections(parameter.schema(), value)
                    .forEach(said -> objections.add(parameter.name() + said + " in " + value));
        }
    }

    private JsonNode query(DocumentedOperation.Parameter parameter, HttpUrl url) {
        if (url.queryParameterNames().contains(parameter.name())) {
            return texts(parameter, url.queryParameterValues(parameter.name()));
        }
        String repeated = parameter.name() + "[]";
        if (url.queryParameterNames().contains(repeated)) {
            return texts(parameter.schema(), url.queryParameterValues(repeated), true);
        }
        return new FormReader(document, this::scalar)
                .parameter(parameter.schema(), parameter.name(), String.valueOf(url.encodedQuery()));
    }

    private JsonNode texts(DocumentedOperation.Parameter parameter, List<String> texts) {
        boolean form = parameter.in().equals("query")
                && parameter.node().path("style").asText("form").equals("form");
        return texts(parameter.schema(), texts, parameter.node().path("explode").asBoolean(form));
    }

    private JsonNode texts(String pointer, List<String> texts, boolean exploded) {
        SchemaView view = new SchemaView(document, pointer);
        boolean list = view.type().equals("array");
        JsonNode json = json(texts.get(0));
        if (json.isContainerNode() && judge.takes(pointer, json)) {
            return json;
        }
        if (!list) {
            JsonNode single = scalar(pointer, texts.get(0));
            if (texts.size() == 1 && (view.choices().isEmpty() || judge.takes(pointer, single))) {
                return single;
            }
        }
        ArrayNode array = NODES.arrayNode();
        String items = view.single("items");
        for (String text : texts) {
            for (String one : exploded ? new String[] {text} : text.split(",")) {
                array.add(items == null ? NODES.textNode(one) : scalar(items, one));
            }
        }
        return array;
    }

    /** A text as the JSON that its schema takes. */
    private JsonNode scalar(String pointer, String text) {
        List<JsonNode> readings = new ArrayList<>(List.of(NODES.textNode(text)));
        if (text.equals("true") || text.equals("false")) {
            readings.add(NODES.booleanNode(Boolean.parseBoolean(text)));
        }
        if (text.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
            readings.add(
                    text.matches("-?[0-9]{1,18}")
                            ? NODES.numberNode(Long.parseLong(text))
                            : NODES.numberNode(new BigDecimal(text)));
        }
        return readings.stream()
                .filter(reading -> judge.takes(pointer, reading))
                .findFirst()
                .orElse(readings.get(readings.size() - 1));
    }

    private void holdBody(RecordedRequest request, DocumentedOperation operation, List<String> objections) {
        String type = String.valueOf(request.getHeader("Content-Type")).split(";")[0];
        String body = operation.body(document).orElse("#/none");
        for (var media : document.at(body).path("content").properties()) {
            String pointer = RawDocument.child(body + "/content", media.getKey()) + "/schema";
            boolean json = type.equals("application/json") && media.getKey().matches("(?i).*json.*|\\*/\\*");
            if (json && media.getValue().path("schema").isObject()) {
                objections.addAll(
                        judge.objections(pointer, json(request.getBody().clone().readUtf8())));
                return;
            }
            if (type.equals(media.getKey()) && type.endsWith("x-www-form-urlencoded")) {
                objections.addAll(judge.objections(
                        pointer,
                        new FormReader(document, this::scalar)
                                .read(pointer, request.getBody().clone().readUtf8())));
                return;
            }
        }
    }

    private static JsonNode json(String text) {
        try {
            return RawDocument.JSON.readTree(text);
        } catch (IOException noJson) {
            return NODES.missingNode();
        }
    }
}
