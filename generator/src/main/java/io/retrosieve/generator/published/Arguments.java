package io.retrosieve.generator.published;

import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of an operation's headers and cookies, which are arguments of a method: callers know them by where they stand.
 * What the path names is in the order of the path, and what a query holds has no order.
 */
public final class Arguments {
    private Arguments() {}

    /** The operation's parameters, those that callers know in the order that they know. */
    static List<Parameter> ordered(Operation operation, PublishedNames published) {
        List<String> known = known(operation, published);
        return operation.parameters().stream()
                .sorted(Comparator.comparingInt(parameter -> {
                    int index = known.indexOf(key(parameter));
                    return index < 0 ? known.size() : index;
                }))
                .toList();
    }

    /** What keeps the order: those that the document does not have now keep their places, for when they come back. */
    public static List<String> of(Operation operation, PublishedNames published) {
        List<String> arguments = new ArrayList<>(known(operation, published));
        operation.parameters().stream()
                .filter(parameter -> parameter.location() == Parameter.Location.HEADER
                        || parameter.location() == Parameter.Location.COOKIE)
                .map(Arguments::key)
                .filter(key -> !arguments.contains(key))
                .forEach(arguments::add);
        return arguments;
    }

    private static List<String> known(Operation operation, PublishedNames published) {
        Optional<PublishedOperation> known = published.operation(operation.key());
        return known.map(PublishedOperation::arguments).orElse(List.of());
    }

    private static String key(Parameter parameter) {
        return parameter.location().word() + " " + parameter.name();
    }
}
