package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the JSON bodies that an operation sends and answers with. */
final class ContentReader {
    private final ReadContext context;
    private final SchemaReader schemas;

    ContentReader(ReadContext context, SchemaReader schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    /** The JSON body that is sent. */
    Optional<Schema> body(Node operation) {
        return operation.get("requestBody").flatMap(context::resolve).flatMap(this::json);
    }

    /** The JSON body of the first success answer. */
    Optional<Schema> success(Node operation) {
        return context.members(operation, "responses").entrySet().stream()
                .filter(response -> isSuccess(response.getKey()))
                .findFirst()
                .flatMap(response -> context.resolve(response.getValue()))
                .flatMap(this::json);
    }

    /** The JSON bodies of the answers that are no success. */
    List<Schema> errors(Node operation) {
        List<Schema> errors = new ArrayList<>();
        for (Map.Entry<String, Node> response :
                context.members(operation, "responses").entrySet()) {
            if (!isSuccess(response.getKey()) && !response.getKey().startsWith("x-")) {
                context.resolve(response.getValue()).flatMap(this::json).ifPresent(errors::add);
            }
        }
        return errors;
    }

    private Optional<Schema> json(Node holder) {
        for (Map.Entry<String, Node> media : context.members(holder, "content").entrySet()) {
            if (isJson(media.getKey())) {
                Node content = media.getValue();
                return Optional.of(content.get("schema")
                        .map(schemas::read)
                        .orElseGet(() -> new AnySchema(Docs.NONE, content.place())));
            }
        }
        return Optional.empty();
    }

    private static boolean isSuccess(String status) {
        return status.matches("2[0-9X][0-9X]");
    }

    private static boolean isJson(String mediaType) {
        return mediaType.matches("(?i)application/([a-z0-9.+-]+\\+)?json\\s*(;.*)?");
    }
}
