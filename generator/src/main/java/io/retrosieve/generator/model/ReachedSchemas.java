package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The schemas that become classes: whatever a JSON body reaches, and the enums that a parameter takes. An object that only a
 * deepObject parameter refers to is taken apart into filters and is no class.
 */
public final class ReachedSchemas {
    private final ApiModel api;
    private final Set<String> components = new HashSet<>();
    private final Set<Place> places = new HashSet<>();
    private final List<Schema> schemas = new ArrayList<>();

    private ReachedSchemas(ApiModel api) {
        this.api = api;
    }

    /** Those of all operations. */
    public static ReachedSchemas of(ApiModel api, FilterSchema filters) {
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

    /** All of them, each component once; what stands in one place for several operations once for each. */
    public List<Schema> schemas() {
        return Collections.unmodifiableList(schemas);
    }

    /** Whether the schema in this place is among them. */
    public boolean contains(Place schema) {
        return places.contains(schema);
    }

    /** Whether this component is among them. */
    public boolean contains(String component) {
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
            schemas.add(schema);
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
