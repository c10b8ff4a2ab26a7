package io.retrosieve.generator.naming;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Filter;
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
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The component schemas that become classes: whatever a JSON body reaches, and the enums that a parameter takes. An object
 * that only a deepObject parameter refers to is taken apart into filters and is no class.
 */
final class ReachedComponents {
    private final ApiModel api;
    private final Set<String> names = new HashSet<>();

    private ReachedComponents(ApiModel api) {
        this.api = api;
    }

    static ReachedComponents of(ApiModel api, FilterSchema filters) {
        ReachedComponents reached = new ReachedComponents(api);
        for (Operation operation : api.operations()) {
            operation.parameters().stream()
                    .filter(parameter -> parameter.location() != Parameter.Location.QUERY)
                    .forEach(parameter -> reached.visit(parameter.schema()));
            reached.visit(operation.answer().schema());
            operation.body().ifPresent(body -> reached.visit(body.schema()));
            operation.errors().forEach(error -> reached.visit(error.schema()));
        }
        filters.operations().stream()
                .flatMap(operation -> operation.fields().stream())
                .flatMap(field -> field.filters().stream())
                .forEach(filter -> reached.visitFilter(filter));
        return reached;
    }

    boolean contains(String component) {
        return names.contains(component);
    }

    private void visitFilter(Filter filter) {
        if (filter.form().isStyled() || api.element(filter.value()) instanceof EnumSchema) {
            visit(filter.value());
        }
    }

    /** With a list of what is still to be seen: documents nest deeper than a stack. */
    private void visit(Schema first) {
        Deque<Schema> open = new ArrayDeque<>();
        open.add(first);
        while (!open.isEmpty()) {
            Schema schema = open.remove();
            if (schema instanceof SchemaReference reference) {
                if (names.add(reference.component())) {
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
    }
}
