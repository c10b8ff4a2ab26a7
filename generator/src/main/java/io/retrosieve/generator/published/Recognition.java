package io.retrosieve.generator.published;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.NullableSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SchemaReference;
import io.retrosieve.generator.model.UnionSchema;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what of a document has a published name: breadth first from what operations send and answer, along what stands on
 * the wire, wherever the document now keeps the schemas.
 */
public final class Recognition {
    private final ApiModel api;
    private final PublishedNames published;
    private final Map<ClassLike, String> names = new LinkedHashMap<>();
    private final Map<String, Schema> owners = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();
    private final Deque<Named> open = new ArrayDeque<>();

    private record Named(String name, Schema schema) {}

    private Recognition(ApiModel api, PublishedNames published) {
        this.api = api;
        this.published = published;
    }

    /** What bodies reach. */
    static Recognition ofBodies(ApiModel api, PublishedNames published) {
        Recognition recognition = new Recognition(api, published);
        api.operations().forEach(recognition::addBodies);
        recognition.follow();
        return recognition;
    }

    /** What bodies reach, and then what parameters do. */
    public static Recognition of(ApiModel api, FilterSchema filters, PublishedNames published) {
        Recognition recognition = ofBodies(api, published);
        filters.operations().forEach(recognition::addParameters);
        recognition.follow();
        return recognition;
    }

    /** The published names, each of one schema; in the order in which they were found. */
    public Map<ClassLike, String> names() {
        return Collections.unmodifiableMap(names);
    }

    public Optional<String> name(Schema schema) {
        return ClassLike.of(schema).map(names::get);
    }

    /** The schema that has a published name. */
    Schema owner(String name) {
        Schema owner = owners.get(key(name));
        if (owner == null) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        return owner;
    }

    /** The name of what is held under a key, where that is not the schema that the document has there. */
    Optional<String> moved(String key) {
        return Optional.ofNullable(moved.get(key));
    }

    private void addBodies(Operation operation) {
        add(Section.BODIES, WireKeys.answer(operation), operation.answer().schema());
        operation.body().ifPresent(body -> add(Section.BODIES, WireKeys.body(operation), body.schema()));
        operation.errors().forEach(error -> add(Section.BODIES, WireKeys.error(operation, error), error.schema()));
    }

    private void addParameters(OperationFilters filters) {
        Operation operation = filters.operation();
        for (FilterField field : filters.fields()) {
            boolean first = true;
            for (Filter filter : field.filters()) {
                String key = first ? WireKeys.field(operation, field) : WireKeys.operator(operation, field, filter);
                if (filter.form().isStyled()) {
                    add(Section.FILTERS, WireKeys.field(operation, field), filter.value());
                } else if (api.element(filter.value()) instanceof EnumSchema) {
                    addComponent(key, filter.value());
                    first = false;
                }
            }
        }
        for (Parameter parameter : operation.parameters()) {
            String key = WireKeys.argument(operation, parameter);
            Schema schema = parameter.schema();
            if (parameter.location() == Parameter.Location.QUERY || schema instanceof EnumSchema) {
                continue;
            }
            if (isComponent(schema) && ClassLike.heldBy(schema, api) instanceof EnumSchema) {
                addComponent(key, schema);
            } else {
                add(Section.FILTERS, key, schema);
            }
        }
    }

    /** An enum that only parameters take; those that are declared in place are named by their operations. */
    private void addComponent(String key, Schema schema) {
        Schema held = ClassLike.heldBy(schema, api);
        Optional<String> name =
                published.name(Section.FILTERS, key).filter(recorded -> !owners.containsKey(key(recorded)));
        if (name.isPresent() && isComponent(schema)) {
            ClassLike.of(held)
                    .filter(found -> !names.containsKey(found))
                    .ifPresent(found -> call(held, found, name.get()));
        }
    }

    private static boolean isComponent(Schema schema) {
        if (schema instanceof NullableSchema nullable) {
            return isComponent(nullable.schema());
        }
        if (schema instanceof MapSchema map) {
            return isComponent(map.values());
        }
        return schema instanceof ListSchema list ? isComponent(list.items()) : schema instanceof SchemaReference;
    }

    private void follow() {
        while (!open.isEmpty()) {
            Named named = open.remove();
            if (named.schema() instanceof ObjectSchema object) {
                object.properties()
                        .forEach(property -> add(
                                Section.PROPERTIES, WireKeys.member(named.name(), property.name()), property.schema()));
            } else if (named.schema() instanceof UnionSchema union) {
                for (UnionSchema.Variant variant : union.variants()) {
                    List<String> keys = WireKeys.variant(named.name(), union, variant, api::resolve);
                    WireKeys.known(keys, published).ifPresent(key -> add(Section.PROPERTIES, key, variant.schema()));
                }
            }
        }
    }

    private void add(Section section, String key, Schema schema) {
        Schema held = ClassLike.heldBy(schema, api);
        Optional<ClassLike> found = ClassLike.of(held);
        Optional<String> recorded = published.name(section, key);
        if (found.isEmpty() || recorded.isEmpty()) {
            return;
        }
        String name = recorded.get();
        String has = names.get(found.get());
        if (name.equals(has)) {
            return;
        }
        Schema owner = owners.get(key(name));
        if (owner != null) {
            if (Shapes.areSame(owner, held, api)) {
                moved.put(key, name);
            }
        } else if (has == null) {
            call(held, found.get(), name);
        } else {
            // What callers know by several names, and the document now says once.
            Schema copy = SchemaCopy.of(held, name);
            moved.put(key, name);
            call(copy, new ClassLike(copy.place(), copy.getClass()), name);
        }
    }

    private void call(Schema schema, ClassLike found, String name) {
        names.put(found, name);
        owners.put(key(name), schema);
        open.add(new Named(name, schema));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
