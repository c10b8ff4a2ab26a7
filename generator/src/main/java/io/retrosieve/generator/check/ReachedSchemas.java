package io.retrosieve.generator.check;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.NullableSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SchemaReference;
import io.retrosieve.generator.model.UnionSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every schema that a client sends or receives as JSON, each component once. */
final class ReachedSchemas {
    private final ApiModel api;
    private final Deque<Schema> open = new ArrayDeque<>();

    private ReachedSchemas(ApiModel api) {
        this.api = api;
    }

    static List<Schema> of(ApiModel api, FilterSchema filters) {
        ReachedSchemas reached = new ReachedSchemas(api);
        api.operations().forEach(reached::begin);
        filters.operations().stream()
                .flatMap(operation -> operation.fields().stream())
                .flatMap(field -> field.filters().stream())
                .filter(filter -> filter.form().isStyled())
                .forEach(filter -> reached.open.add(filter.value()));
        return reached.all();
    }

    private void begin(Operation operation) {
        operation.parameters().stream()
                .filter(parameter -> parameter.location() != Parameter.Location.QUERY)
                .forEach(parameter -> open.add(parameter.schema()));
        open.add(operation.answer().schema());
        operation.body().ifPresent(body -> open.add(body.schema()));
        operation.errors().forEach(error -> open.add(error.schema()));
    }

    /** With a list of what is still to be seen: documents nest deeper than a stack. */
    private List<Schema> all() {
        List<Schema> all = new ArrayList<>();
        Set<String> components = new HashSet<>();
        while (!open.isEmpty()) {
            Schema schema = open.remove();
            all.add(schema);
            if (schema instanceof SchemaReference reference) {
                if (components.add(reference.component())) {
                    open.add(api.schemas().get(reference.component()));
                }
            } else if (schema instanceof ObjectSchema object) {
                object.properties().forEach(property -> open.add(property.schema()));
            } else if (schema instanceof ListSchema list) {
                open.add(list.items());
            } else if (schema instanceof NullableSchema nullable) {
                open.add(nullable.schema());
            } else if (schema instanceof MapSchema map) {
                open.add(map.values());
            } else if (schema instanceof UnionSchema union) {
                union.variants().forEach(variant -> open.add(variant.schema()));
            }
        }
        return all;
    }
}
