package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Place;
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
 * The schemas that become classes: whatever a JSON body reaches, and the enums that a parameter takes. An object that only a
 * deepObject parameter refers to is taken apart into filters and is no class.
 */
public final class ReachedSchemas {
    private final ApiModel api;
    private final Set<String> components = new HashSet<>();
    private final Set<Place> places = new HashSet<>();

    private ReachedSchemas(ApiModel api) {
        this.api = api;
    }

    /** Those of all operations. */
    static ReachedSchemas of(ApiModel api, FilterSchema filters) {
        ReachedSchemas reached = new ReachedSchemas(api);
        api.operations().forEach(operation -> reached.visit(operation, filters));
        return reached;
    }

    /**
     * Those of one group's operations, and the errors of all: servers also send errors where the document forgets them, and
     * callers may ask for them as any class.
     */
    public static ReachedSchemas ofGroup(String group, ApiModel api, FilterSchema filters) {
        ReachedSchemas reached = new ReachedSchemas(api);
        api.operations().stream()
                .filter(operation -> operation.group().equals(group))
                .forEach(operation -> reached.visit(operation, filters));
        api.operations().forEach(reached::visitErrors);
        return reached;
    }

    /** Whether the schema in this place is among them. */
    public boolean contains(Place schema) {
        return places.contains(schema);
    }

    boolean contains(String component) {
        return components.contains(component);
    }

    private void visit(Operation operation, FilterSchema filters) {
        operation.parameters().stream()
                .filter(parameter -> parameter.location() != Parameter.Location.QUERY)
                .forEach(parameter -> visit(parameter.schema()));
        visit(operation.answer().schema());
        operation.body().ifPresent(body -> visit(body.schema()));
        visitErrors(operation);
        filters.of(operation).fields().stream()
                .flatMap(field -> field.filters().stream())
                .forEach(this::visitFilter);
    }

    private void visitErrors(Operation operation) {
        operation.errors().forEach(error -> visit(error.schema()));
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
            places.add(schema.place());
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
    }
}
