package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.published.ClassLike;
import io.retrosieve.generator.published.PublishedNames;
import io.retrosieve.generator.published.Recognition;
import io.retrosieve.generator.published.Section;
import io.retrosieve.generator.published.WireKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The classes that callers know, kept before any other is named. */
final class KnownClasses {
    private final PublishedNames published;
    private final ClassNames classes;
    private final Map<ClassLike, ClassName> schemas = new HashMap<>();
    private final Map<String, ClassName> parameters = new HashMap<>();

    private KnownClasses(PublishedNames published, ClassNames classes) {
        this.published = published;
        this.classes = classes;
    }

    static KnownClasses of(ApiModel api, FilterSchema filters, PublishedNames published, ClassNames classes) {
        KnownClasses known = new KnownClasses(published, classes);
        Recognition.of(api, filters, published)
                .names()
                .forEach((schema, name) ->
                        known.keep(name, schema.place()).ifPresent(type -> known.schemas.put(schema, type)));
        filters.operations().forEach(known::keepParameters);
        return known;
    }

    Optional<ClassName> of(Schema schema) {
        return ClassLike.of(schema).map(schemas::get);
    }

    /** The enum that a parameter takes. */
    Optional<ClassName> ofParameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /** Whether a parameter has it to itself. */
    boolean isOfParameter(ClassName type) {
        return parameters.containsValue(type);
    }

    /** What a parameter's class was called, which by now may be another's. */
    Optional<String> recordedForParameter(String key) {
        return published.name(Section.FILTERS, key);
    }

    private void keepParameters(OperationFilters filters) {
        Operation operation = filters.operation();
        for (FilterField field : filters.fields()) {
            for (Filter filter : field.filters()) {
                keepParameter(WireKeys.field(operation, field), filter.place());
                keepParameter(WireKeys.operator(operation, field, filter), filter.place());
            }
        }
        for (Parameter parameter : operation.parameters()) {
            keepParameter(WireKeys.argument(operation, parameter), parameter.place());
        }
    }

    private void keepParameter(String key, Place place) {
        if (!parameters.containsKey(key)) {
            published
                    .name(Section.FILTERS, key)
                    .flatMap(name -> keep(name, place))
                    .ifPresent(type -> parameters.put(key, type));
        }
    }

    private Optional<ClassName> keep(String name, Place place) {
        return classes.keep(name, "what callers know as " + name, place);
    }
}
