package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * One method of one path.
 *
 * @param id {@code operationId}, or method and path where the document gives none
 * @param group the first tag, or the first segment of the path where there is none
 * @param parameters of the path item and the operation, the operation's own winning
 * @param body the JSON body that is sent
 * @param answer what a success is answered with
 * @param errors the JSON bodies of the other answers
 * @param security the credentials that it asks for
 * @param rules from {@code x-query-rules}
 */
public record Operation(
        String id,
        HttpMethod method,
        String path,
        String group,
        Docs docs,
        List<Parameter> parameters,
        Optional<Body> body,
        Answer answer,
        List<ErrorBody> errors,
        Security security,
        List<QueryRule> rules,
        Place place) {

    public Operation {
        parameters = List.copyOf(parameters);
        errors = List.copyOf(errors);
        rules = List.copyOf(rules);
    }

    /** {@code GET /call_events}: what tells it from every other operation, even one that shares its path item. */
    public String key() {
        return method + " " + path;
    }

    /** Whether it has query parameters, and so a query class. */
    public boolean hasQuery() {
        return !parameters(Parameter.Location.QUERY).isEmpty();
    }

    /** The parameters of one kind. */
    public List<Parameter> parameters(Parameter.Location location) {
        return parameters.stream()
                .filter(parameter -> parameter.location() == location)
                .toList();
    }
}
