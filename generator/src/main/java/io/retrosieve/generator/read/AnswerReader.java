package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.Answer;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what an operation answers a success with: JSON where it may be JSON, and whatever the statuses say together. */
final class AnswerReader {
    private static final String TEXT = "text/plain";
    private static final String ANYTHING = "*/*";

    private final ReadContext context;
    private final SchemaReader schemas;

    AnswerReader(ReadContext context, SchemaReader schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    Answer read(Node operation) {
        Map<String, Node> responses = context.members(operation, "responses");
        List<Content> contents = successes(responses);
        List<Map.Entry<String, Node>> json =
                contents.stream().flatMap(content -> content.json().stream()).toList();
        if (!json.isEmpty()) {
            reportOthers(contents, json, operation);
            boolean missing = json.size() < contents.size() || responses.containsKey(Statuses.NOT_MODIFIED);
            return new Answer(
                    Answer.Kind.JSON, schema(json, operation), json.get(0).getKey(), missing);
        }
        return withoutJson(contents, operation, responses);
    }

    /** That of an operation which is never answered with a body. */
    Answer none(Node operation) {
        return new Answer(Answer.Kind.NONE, new AnySchema(Docs.NONE, operation.place()), "", false);
    }

    /** The answers of 2xx, else the default. */
    private List<Content> successes(Map<String, Node> responses) {
        List<Content> contents = new ArrayList<>();
        responses.forEach((status, response) -> {
            if (Statuses.isSuccess(status)) {
                context.resolve(response)
                        .map(target ->
                                Statuses.isWithoutBody(status) ? Content.none(context) : Content.of(target, context))
                        .ifPresent(contents::add);
            }
        });
        if (contents.isEmpty() && responses.containsKey(Statuses.DEFAULT)) {
            context.resolve(responses.get(Statuses.DEFAULT))
                    .map(target -> Content.of(target, context))
                    .ifPresent(contents::add);
        }
        return contents;
    }

    /** Different schemas are one value of several shapes. */
    private Schema schema(List<Map.Entry<String, Node>> json, Node operation) {
        List<Node> different = new ArrayList<>();
        for (Map.Entry<String, Node> media : json) {
            if (different.stream().noneMatch(other -> Content.isSame(media.getValue(), other))) {
                different.add(media.getValue());
            }
        }
        if (different.size() == 1) {
            return schemas.of(different.get(0));
        }
        Node responses = operation.get("responses").orElse(operation);
        List<Node> variants = different.stream()
                .map(media -> media.get("schema").orElseGet(() -> media.withMembers(Map.of())))
                .toList();
        return schemas.read(responses.withMembers(Map.of("anyOf", responses.withItems(variants))));
    }

    private void reportOthers(List<Content> contents, List<Map.Entry<String, Node>> json, Node operation) {
        Set<String> others = new LinkedHashSet<>();
        for (Content content : contents) {
            Optional<Map.Entry<String, Node>> own = content.json();
            others.addAll(own.isPresent() ? content.othersThan(own.get()) : content.mediaTypes());
        }
        json.forEach(media -> others.remove(media.getKey()));
        if (!others.isEmpty()) {
            context.diagnostics()
                    .report(
                            Rule.OPR009,
                            operation.place(),
                            "success may also be " + String.join(", ", others) + "; only its JSON is asked for");
        }
    }

    private Answer withoutJson(List<Content> contents, Node operation, Map<String, Node> responses) {
        Set<String> mediaTypes = new LinkedHashSet<>();
        contents.forEach(content -> mediaTypes.addAll(content.mediaTypes()));
        boolean text = mediaTypes.stream().map(Content::essence).allMatch(TEXT::equals);
        Answer.Kind kind = text ? Answer.Kind.TEXT : Answer.Kind.BYTES;
        if (mediaTypes.isEmpty()) {
            // A redirect is followed; what is there nobody says.
            boolean redirect = responses.keySet().stream().anyMatch(Statuses::isRedirect);
            kind = redirect ? Answer.Kind.BYTES : Answer.Kind.NONE;
            if (redirect) {
                mediaTypes.add(ANYTHING);
            } else if (contents.isEmpty()) {
                context.diagnostics().report(Rule.OPR040, operation.place(), "no success is described");
            }
        }
        Schema free = new AnySchema(Docs.NONE, operation.place());
        return new Answer(kind, free, String.join(", ", mediaTypes), false);
    }
}
