package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Body;
import io.retrosieve.generator.model.ErrorBody;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SchemaReference;
import io.retrosieve.generator.model.UnionSchema;
import java.util.Optional;

/** Finds in one state what a site of JSON or a parameter speaks of. */
public record SchemaWalk(ClientState state) {

    public Optional<Schema> schema(Site site) {
        Optional<Schema> found = state.operation(site.operation()).flatMap(operation -> root(site, operation));
        for (String step : site.steps()) {
            found = found.flatMap(schema -> step(schema, step));
        }
        return found;
    }

    /** The property that the last step names. */
    public Optional<Property> property(Site site) {
        return holder(site)
                .flatMap(holder -> holder.property(site.steps().get(site.steps().size() - 1)));
    }

    /** The object that holds that property. */
    Optional<ObjectSchema> holder(Site site) {
        return site.holder()
                .flatMap(this::schema)
                .map(api()::resolve)
                .filter(ObjectSchema.class::isInstance)
                .map(ObjectSchema.class::cast);
    }

    private static Optional<Schema> root(Site site, Operation operation) {
        return switch (site.part()) {
            case ANSWER -> Optional.of(operation.answer().schema());
            case BODY -> operation.body().map(Body::schema);
            case ERROR ->
                operation.errors().stream()
                        .filter(error -> error.status().equalsIgnoreCase(site.name()))
                        .map(ErrorBody::schema)
                        .findFirst();
            case PARAMETER -> parameter(site, operation).map(Parameter::schema);
            case WHOLE, CREDENTIALS, RULE, FIELD -> Optional.empty();
        };
    }

    static Optional<Parameter> parameter(Site site, Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.key().equals(site.name()))
                .findFirst();
    }

    private Optional<Schema> step(Schema schema, String step) {
        Schema resolved = api().resolve(schema);
        if (resolved instanceof ObjectSchema object) {
            return object.property(step).map(Property::schema);
        }
        if (resolved instanceof ListSchema list && step.equals(Site.ITEMS)) {
            return Optional.of(list.items());
        }
        if (resolved instanceof MapSchema map && step.equals(Site.VALUES)) {
            return Optional.of(map.values());
        }
        if (resolved instanceof UnionSchema union) {
            return union.variants().stream()
                    .map(UnionSchema.Variant::schema)
                    .filter(variant -> variant instanceof SchemaReference reference
                            && Site.variant(reference.component()).equals(step))
                    .findFirst();
        }
        return Optional.empty();
    }

    private ApiModel api() {
        return state.api();
    }
}
