package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.ErrorBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the JSON that an operation's errors are answered with. */
final class ErrorReader {
    private final ReadContext context;
    private final SchemaReader schemas;

    ErrorReader(ReadContext context, SchemaReader schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    /** By status. Equal schemas that stand in the operation itself are one. */
    List<ErrorBody> read(Node operation) {
        List<Node> seen = new ArrayList<>();
        List<ErrorBody> errors = new ArrayList<>();
        Map<String, Node> responses = context.members(operation, "responses");
        responses.forEach((status, response) -> {
            if (Statuses.isError(status, responses.keySet())) {
                json(response).ifPresent(media -> {
                    Node first = response.string("$ref").isPresent() ? media : firstLike(media, seen);
                    errors.add(new ErrorBody(status(status), schemas.of(first)));
                });
            }
        });
        return errors;
    }

    private Optional<Node> json(Node response) {
        return context.resolve(response)
                .flatMap(target -> Content.of(target, context).json())
                .map(Map.Entry::getValue);
    }

    private static Node firstLike(Node media, List<Node> seen) {
        for (Node other : seen) {
            if (Content.isSame(media, other)) {
                return other;
            }
        }
        seen.add(media);
        return media;
    }

    private static String status(String status) {
        return status.equals(Statuses.DEFAULT) ? status : status.toUpperCase(Locale.ROOT);
    }
}
