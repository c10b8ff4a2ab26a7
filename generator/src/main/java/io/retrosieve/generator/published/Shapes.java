package io.retrosieve.generator.published;

import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.ApiModel;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether two schemas say the same, but for what they say to readers, and wherever they stand. */
final class Shapes {
    private final ApiModel api;
    /** With a list of what is still to be seen: references go deeper than a stack, and round in circles. */
    private final Deque<Pair> open = new ArrayDeque<>();

    private final Set<Places> seen = new HashSet<>();

    private Shapes(ApiModel api) {
        this.api = api;
    }

    private record Pair(Schema one, Schema other) {}

    private record Places(Place one, Place other, Class<?> kind) {}

    static boolean areSame(Schema one, Schema other, ApiModel api) {
        Shapes shapes = new Shapes(api);
        shapes.open.add(new Pair(one, other));
        while (!shapes.open.isEmpty()) {
            Pair pair = shapes.open.remove();
            if (!shapes.isSame(shapes.target(pair.one()), shapes.target(pair.other()))) {
                return false;
            }
        }
        return true;
    }

    private Schema target(Schema schema) {
        Schema current = schema;
        while (current instanceof SchemaReference reference) {
            current = api.schemas().get(reference.component());
        }
        return current;
    }

    /** What they hold is looked at later. */
    private boolean isSame(Schema one, Schema other) {
        if (one.getClass() != other.getClass()) {
            return false;
        }
        if (!seen.add(new Places(one.place(), other.place(), one.getClass()))) {
            return true;
        }
        if (one instanceof ObjectSchema object) {
            return areSameObjects(object, (ObjectSchema) other);
        } else if (one instanceof UnionSchema union) {
            return areSameUnions(union, (UnionSchema) other);
        } else if (one instanceof ListSchema list) {
            return list.size().equals(((ListSchema) other).size())
                    && open.add(new Pair(list.items(), ((ListSchema) other).items()));
        } else if (one instanceof MapSchema map) {
            return open.add(new Pair(map.values(), ((MapSchema) other).values()));
        } else if (one instanceof NullableSchema nullable) {
            return open.add(new Pair(nullable.schema(), ((NullableSchema) other).schema()));
        } else if (one instanceof EnumSchema values) {
            return values.type() == ((EnumSchema) other).type()
                    && Set.copyOf(values.values()).equals(Set.copyOf(((EnumSchema) other).values()));
        } else if (one instanceof ScalarSchema scalar) {
            return scalar.type() == ((ScalarSchema) other).type()
                    && scalar.constraints().equals(((ScalarSchema) other).constraints());
        }
        return one instanceof AnySchema;
    }

    private boolean areSameObjects(ObjectSchema one, ObjectSchema other) {
        if (one.properties().size() != other.properties().size()) {
            return false;
        }
        for (Property property : one.properties()) {
            Optional<Property> same = other.property(property.name())
                    .filter(candidate -> candidate.presence().equals(property.presence()));
            if (same.isEmpty()) {
                return false;
            }
            open.add(new Pair(property.schema(), same.get().schema()));
        }
        return true;
    }

    private boolean areSameUnions(UnionSchema one, UnionSchema other) {
        if (!one.discriminator().equals(other.discriminator())
                || one.variants().size() != other.variants().size()) {
            return false;
        }
        for (int i = 0; i < one.variants().size(); i++) {
            if (!one.variants().get(i).tags().equals(other.variants().get(i).tags())) {
                return false;
            }
            open.add(new Pair(
                    one.variants().get(i).schema(), other.variants().get(i).schema()));
        }
        return true;
    }
}
