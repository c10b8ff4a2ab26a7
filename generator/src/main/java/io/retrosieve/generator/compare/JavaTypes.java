package io.retrosieve.generator.compare;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import io.retrosieve.generator.naming.NamedEnum;
import io.retrosieve.generator.naming.NamedModel;
import io.retrosieve.generator.naming.NamedUnion;
import io.retrosieve.generator.naming.SchemaNames;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes that the schemas of one state became. */
record JavaTypes(ClientState state) {

    /** The class of a value, if it has one of its own. */
    Optional<JavaElement> of(Schema schema, Operation operation) {
        Schema resolved = state.api().resolve(schema);
        Place place = resolved.place();
        SchemaNames names = state.names().schemas();
        if (resolved instanceof ObjectSchema) {
            return Optional.ofNullable(names.models().get(place))
                    .map(NamedModel::type)
                    .map(JavaTypes::element);
        }
        if (resolved instanceof UnionSchema) {
            return Optional.ofNullable(names.unions().get(place))
                    .map(NamedUnion::type)
                    .map(JavaTypes::element);
        }
        return resolved instanceof EnumSchema
                ? enums(place, operation).findFirst().map(NamedEnum::type).map(JavaTypes::element)
                : Optional.empty();
    }

    /** The enums that stand here: each parameter that takes one may have another of its own. */
    Stream<NamedEnum> enums(Place place, Operation operation) {
        SchemaNames names = state.names().schemas();
        List<NamedEnum> own = names.filterEnums().entrySet().stream()
                .filter(parameter -> parameter.getKey().operation().equals(operation.key()))
                .map(Map.Entry::getValue)
                .filter(named -> named.schema().place().equals(place))
                .toList();
        return own.isEmpty() ? Stream.ofNullable(names.enums().get(place)) : own.stream();
    }

    /** The classes of these schemas and of all that they reach. */
    Set<JavaElement> reached(Collection<Schema> schemas, Operation operation) {
        Set<JavaElement> elements = new LinkedHashSet<>();
        Set<Place> seen = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>(schemas);
        while (!open.isEmpty()) {
            Schema schema = state.api().resolve(open.remove());
            if (seen.add(schema.place())) {
                of(schema, operation).ifPresent(elements::add);
                open.addAll(parts(schema));
            }
        }
        return elements;
    }

    private static List<Schema> parts(Schema schema) {
        if (schema instanceof ObjectSchema object) {
            return object.properties().stream().map(Property::schema).toList();
        }
        if (schema instanceof ListSchema list) {
            return List.of(list.items());
        }
        if (schema instanceof MapSchema map) {
            return List.of(map.values());
        }
        return schema instanceof UnionSchema union
                ? union.variants().stream().map(UnionSchema.Variant::schema).toList()
                : List.of();
    }

    /** All that there are. */
    Set<JavaElement> all() {
        SchemaNames names = state.names().schemas();
        return Stream.of(
                        names.models().values().stream().map(NamedModel::type),
                        names.unions().values().stream().map(NamedUnion::type),
                        names.enums().values().stream().map(NamedEnum::type),
                        names.filterEnums().values().stream().map(NamedEnum::type),
                        state.names().groups().values().stream()
                                .flatMap(group -> Stream.of(group.api(), group.service())))
                .flatMap(types -> types)
                .map(JavaTypes::element)
                .collect(Collectors.toSet());
    }

    static JavaElement element(ClassName type) {
        return new JavaElement(type.canonicalName(), Optional.empty());
    }
}
