package io.retrosieve.generator.published;

import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.NullableSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SchemaReference;
import io.retrosieve.generator.model.UnionSchema;

/** A schema once more, under another published name. Schemas are known by their places, so each place tells the name too. */
final class SchemaCopy {
    private final String name;

    private SchemaCopy(String name) {
        this.name = name;
    }

    static Schema of(Schema schema, String name) {
        return new SchemaCopy(name).copy(schema);
    }

    private Schema copy(Schema schema) {
        Place place = schema instanceof NullableSchema ? schema.place() : there(schema.place());
        if (schema instanceof ObjectSchema object) {
            return new ObjectSchema(object.properties().stream().map(this::copy).toList(), object.docs(), place);
        } else if (schema instanceof EnumSchema values) {
            return new EnumSchema(values.type(), values.values(), values.docs(), place);
        } else if (schema instanceof UnionSchema union) {
            return new UnionSchema(
                    union.variants().stream()
                            .map(variant -> new UnionSchema.Variant(copy(variant.schema()), variant.tags()))
                            .toList(),
                    union.discriminator(),
                    union.docs(),
                    place);
        } else if (schema instanceof ListSchema list) {
            return new ListSchema(copy(list.items()), list.size(), list.docs(), place);
        } else if (schema instanceof MapSchema map) {
            return new MapSchema(copy(map.values()), map.docs(), place);
        } else if (schema instanceof NullableSchema nullable) {
            return new NullableSchema(copy(nullable.schema()));
        } else if (schema instanceof ScalarSchema scalar) {
            return new ScalarSchema(scalar.type(), scalar.constraints(), scalar.docs(), place);
        } else if (schema instanceof SchemaReference reference) {
            return new SchemaReference(reference.component(), reference.docs(), place);
        }
        return new AnySchema(schema.docs(), place);
    }

    private Property copy(Property property) {
        return new Property(
                property.name(),
                copy(property.schema()),
                property.presence(),
                property.docs(),
                there(property.place()));
    }

    private Place there(Place place) {
        return new Place(place.source(), place.line(), place.column(), place.pointer() + " as " + name);
    }
}
