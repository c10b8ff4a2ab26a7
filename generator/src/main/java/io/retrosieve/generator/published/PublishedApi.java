package io.retrosieve.generator.published;

import io.retrosieve.generator.model.Answer;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Body;
import io.retrosieve.generator.model.ErrorBody;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.NamedSchema;
import io.retrosieve.generator.model.NamedSchemas;
import io.retrosieve.generator.model.NullableSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SchemaReference;
import io.retrosieve.generator.model.UnionSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An API in the groups and classes that callers know: what the document now says in several places and was one class is one
 * schema again, and what it now says once and were several classes is several.
 */
public final class PublishedApi {
    private final ApiModel api;
    private final PublishedNames published;
    private final Recognition known;
    private final Map<ClassLike, String> components = new HashMap<>();
    /** What has to be referred to, and is no component of the document. */
    private final Map<String, Schema> added = new LinkedHashMap<>();

    private PublishedApi(ApiModel api, PublishedNames published) {
        this.api = api;
        this.published = published;
        this.known = Recognition.ofBodies(api, published);
        for (NamedSchema component : api.schemas().all()) {
            Schema schema =
                    component.schema() instanceof NullableSchema nullable ? nullable.schema() : component.schema();
            ClassLike.of(schema).ifPresent(found -> components.putIfAbsent(found, component.name()));
        }
    }

    public static ApiModel of(ApiModel api, PublishedNames published) {
        if (published.equals(PublishedNames.NONE)) {
            return api;
        }
        PublishedApi known = new PublishedApi(api, published);
        Groups groups = Groups.of(api, published);
        List<Operation> operations = api.operations().stream()
                .map(operation -> known.operation(operation, groups.of(operation)))
                .toList();
        return new ApiModel(
                api.source(),
                api.title(),
                api.serverUrl(),
                api.securitySchemes(),
                api.usualSecurity(),
                operations,
                known.schemas(),
                api.extent(),
                api.place());
    }

    private NamedSchemas schemas() {
        List<NamedSchema> schemas = new ArrayList<>();
        api.schemas()
                .all()
                .forEach(component -> schemas.add(new NamedSchema(component.name(), held(component.schema()))));
        // What is added may refer to more that is to be added.
        Map<String, Schema> done = new LinkedHashMap<>();
        while (done.size() < added.size()) {
            for (Map.Entry<String, Schema> entry : List.copyOf(added.entrySet())) {
                done.putIfAbsent(entry.getKey(), held(entry.getValue()));
            }
        }
        done.forEach((name, schema) -> schemas.add(new NamedSchema(name, schema)));
        return new NamedSchemas(schemas);
    }

    private Operation operation(Operation operation, String group) {
        Answer answer = operation.answer();
        return new Operation(
                operation.id(),
                operation.method(),
                operation.path(),
                group,
                operation.docs(),
                Arguments.ordered(operation, published),
                operation
                        .body()
                        .map(body -> new Body(
                                body.kind(),
                                at(WireKeys.body(operation), body.schema()),
                                body.mediaType(),
                                body.required())),
                new Answer(
                        answer.kind(),
                        at(WireKeys.answer(operation), answer.schema()),
                        answer.mediaType(),
                        answer.mayBeMissing()),
                operation.errors().stream()
                        .map(error ->
                                new ErrorBody(error.status(), at(WireKeys.error(operation, error), error.schema())))
                        .toList(),
                operation.security(),
                operation.rules(),
                operation.place());
    }

    private Schema at(String key, Schema schema) {
        return known.moved(key).map(name -> moved(schema, name)).orElseGet(() -> held(schema));
    }

    /** The same, but with the class of this name at its end. */
    private Schema moved(Schema schema, String name) {
        if (schema instanceof NullableSchema nullable) {
            return new NullableSchema(moved(nullable.schema(), name));
        } else if (schema instanceof ListSchema list) {
            return new ListSchema(moved(list.items(), name), list.size(), list.docs(), list.place());
        } else if (schema instanceof MapSchema map) {
            return new MapSchema(moved(map.values(), name), map.docs(), map.place());
        } else if (schema instanceof SchemaReference reference) {
            Schema target = api.schemas().get(reference.component());
            boolean isClass = ClassLike.of(target).isPresent();
            return isClass
                    ? new SchemaReference(reference(name), reference.docs(), reference.place())
                    : moved(target, name);
        }
        return new SchemaReference(reference(name), schema.docs(), schema.place());
    }

    /** What stands in place, with whatever it holds. */
    private Schema held(Schema schema) {
        if (schema instanceof NullableSchema nullable) {
            return new NullableSchema(held(nullable.schema()));
        } else if (schema instanceof ListSchema list) {
            return new ListSchema(held(list.items()), list.size(), list.docs(), list.place());
        } else if (schema instanceof MapSchema map) {
            return new MapSchema(held(map.values()), map.docs(), map.place());
        }
        return known.name(schema).map(name -> members(schema, name)).orElse(schema);
    }

    private Schema members(Schema schema, String owner) {
        if (schema instanceof ObjectSchema object) {
            List<Property> properties = object.properties().stream()
                    .map(property -> new Property(
                            property.name(),
                            at(WireKeys.member(owner, property.name()), property.schema()),
                            property.presence(),
                            property.docs(),
                            property.place()))
                    .toList();
            return new ObjectSchema(properties, object.docs(), object.place());
        } else if (schema instanceof UnionSchema union) {
            List<UnionSchema.Variant> variants = union.variants().stream()
                    .map(variant -> variant(variant, union, owner))
                    .toList();
            return new UnionSchema(variants, union.discriminator(), union.docs(), union.place());
        }
        return schema;
    }

    private UnionSchema.Variant variant(UnionSchema.Variant variant, UnionSchema union, String owner) {
        Schema schema = WireKeys.variant(owner, union, variant, api::resolve).stream()
                .filter(key -> known.moved(key).isPresent())
                .findFirst()
                .map(key -> at(key, variant.schema()))
                .orElseGet(() -> held(variant.schema()));
        return new UnionSchema.Variant(schema, variant.tags());
    }

    /** The component of a class, which is made one if it was not. */
    private String reference(String name) {
        Schema owner = known.owner(name);
        return components.computeIfAbsent(ClassLike.of(owner).orElseThrow(), found -> {
            String component = name;
            while (api.schemas().has(component) || added.containsKey(component)) {
                component += "_";
            }
            added.put(component, owner);
            return component;
        });
    }
}
