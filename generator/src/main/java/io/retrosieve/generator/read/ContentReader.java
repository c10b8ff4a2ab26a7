package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.Answer;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SchemaReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the bodies that an operation answers with. */
final class ContentReader {
    private static final String DEFAULT = "default";

    private final ReadContext context;
    private final SchemaReader schemas;

    ContentReader(ReadContext context, SchemaReader schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    /** The first success with JSON, else the first with any body, else none. */
    Answer success(Node operation) {
        List<Answer> answers = new ArrayList<>();
        Map<String, Node> responses = context.members(operation, "responses");
        responses.forEach((status, response) -> {
            if (isSuccess(status)) {
                context.resolve(response).map(this::answer).ifPresent(answers::add);
            }
        });
        if (answers.isEmpty() && responses.containsKey(DEFAULT)) {
            context.resolve(responses.get(DEFAULT)).map(this::answer).ifPresent(answers::add);
        }
        return chosen(answers, operation);
    }

    /** That of an operation which is never answered with a body. */
    Answer none(Node operation) {
        return new Answer(Answer.Kind.NONE, free(operation), "");
    }

    private Answer chosen(List<Answer> answers, Node operation) {
        for (Answer.Kind kind : Answer.Kind.values()) {
            List<Answer> ofKind =
                    answers.stream().filter(answer -> answer.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                if (answers.size() > 1 && kind == Answer.Kind.JSON) {
                    reportOthers(answers, ofKind.get(0), operation);
                }
                return ofKind.get(0);
            }
        }
        return none(operation);
    }

    private void reportOthers(List<Answer> answers, Answer chosen, Node operation) {
        long others = answers.stream()
                .filter(answer -> answer.kind() != Answer.Kind.NONE)
                .map(Answer::schema)
                .filter(schema -> !isSame(schema, chosen.schema()))
                .count();
        if (others > 0) {
            context.diagnostics()
                    .report(
                            Rule.OPR009,
                            operation.place(),
                            "success has bodies of " + (others + 1) + " shapes; the first is typed");
        }
    }

    private static boolean isSame(Schema one, Schema other) {
        return one.place().pointer().equals(other.place().pointer())
                || (one instanceof SchemaReference a
                        && other instanceof SchemaReference b
                        && a.component().equals(b.component()));
    }

    /** The JSON bodies of the answers that are no success. */
    List<Schema> errors(Node operation) {
        List<Schema> errors = new ArrayList<>();
        Map<String, Node> responses = context.members(operation, "responses");
        boolean onlyDefault = responses.keySet().stream().noneMatch(ContentReader::isSuccess);
        responses.forEach((status, response) -> {
            boolean error = !isSuccess(status) && !status.startsWith("x-") && !(onlyDefault && status.equals(DEFAULT));
            if (error) {
                context.resolve(response)
                        .flatMap(this::json)
                        .map(media -> schemas.of(media.getValue()))
                        .ifPresent(errors::add);
            }
        });
        return errors;
    }

    private Answer answer(Node response) {
        Map<String, Node> content = context.members(response, "content");
        Optional<Map.Entry<String, Node>> json = json(content);
        if (json.isPresent()) {
            return new Answer(
                    Answer.Kind.JSON,
                    schemas.of(json.get().getValue()),
                    json.get().getKey());
        }
        return content.isEmpty()
                ? new Answer(Answer.Kind.NONE, free(response), "")
                : new Answer(
                        Answer.Kind.BYTES,
                        free(response),
                        content.keySet().iterator().next());
    }

    private Optional<Map.Entry<String, Node>> json(Node holder) {
        return json(context.members(holder, "content"));
    }

    /** The first media type that is JSON. */
    static Optional<Map.Entry<String, Node>> json(Map<String, Node> content) {
        return content.entrySet().stream()
                .filter(media -> isJson(media.getKey()))
                .findFirst();
    }

    private static Schema free(Node node) {
        return new AnySchema(Docs.NONE, node.place());
    }

    private static boolean isSuccess(String status) {
        return status.matches("2[0-9X][0-9X]");
    }

    static boolean isJson(String mediaType) {
        return mediaType.matches("(?i)application/([a-z0-9.+-]+\\+)?json\\s*(;.*)?|\\*/\\*");
    }
}
