package io.retrosieve.generator.published;

import java.util.List;
import java.util.Optional;

/**
 * What names an operation.
 *
 * @param id its words, {@code listCallEvents}
 * @param group {@code Debugging}
 * @param method of the service, where the group's other operations forbid the usual one
 * @param arguments headers and cookies in the order of the method's arguments, {@code header X-Id}; those that are gone too
 */
public record PublishedOperation(String id, String group, Optional<String> method, List<String> arguments) {

    public PublishedOperation {
        arguments = List.copyOf(arguments);
    }
}
