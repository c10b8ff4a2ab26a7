package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.NullableSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.published.WireKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names the enums that parameters declare in place. What callers know as an enum of a parameter stays one when the document
 * makes it a component, and what they know as a component's stays that when it is written in place.
 */
final class ParameterEnums {
    private final ApiModel api;
    private final ClassNames classes;
    private final KnownClasses known;
    private final MemberNamer members;
    private final Map<Place, NamedEnum> components;
    private final Map<EnumParameter, NamedEnum> named = new LinkedHashMap<>();

    /** An enum where it is taken. */
    private record Taken(Operation operation, EnumParameter parameter, String key, EnumSchema values, Docs docs) {}

    /** @param components those of bodies, which are named before */
    ParameterEnums(
            ApiModel api,
            ClassNames classes,
            KnownClasses known,
            MemberNamer members,
            Map<Place, NamedEnum> components) {
        this.api = api;
        this.classes = classes;
        this.known = known;
        this.members = members;
        this.components = components;
    }

    Map<EnumParameter, NamedEnum> named() {
        return Collections.unmodifiableMap(named);
    }

    void nameField(Operation operation, FilterField field, Words words) {
        List<NamedEnum> ofField = new ArrayList<>();
        boolean first = true;
        for (Filter filter : field.filters()) {
            if (filter.form().isStyled() || !(api.element(filter.value()) instanceof EnumSchema values)) {
                continue;
            }
            String key = first ? WireKeys.field(operation, field) : WireKeys.operator(operation, field, filter);
            first = false;
            Taken taken = new Taken(operation, EnumParameter.of(filter, operation), key, values, filter.docs());
            if (!(inPlace(filter.value()) instanceof EnumSchema)) {
                nameComponent(taken).or(() -> firstOf(ofField, taken)).ifPresent(type -> {
                    ofField.add(type);
                    put(taken, type);
                });
                continue;
            }
            Words free = ofField.isEmpty() ? words : words.then(operator(filter));
            NamedEnum type = ofField.stream()
                    .filter(other -> other.schema().values().equals(values.values()))
                    .findFirst()
                    .orElseGet(() -> named(taken, free, "the values of '" + filter.wireName() + "'"));
            ofField.add(type);
            put(taken, type);
        }
    }

    void nameArgument(Operation operation, Parameter parameter, Words words) {
        if (api.element(parameter.schema()) instanceof EnumSchema values) {
            String key = WireKeys.argument(operation, parameter);
            Taken taken = new Taken(operation, EnumParameter.of(parameter, operation), key, values, parameter.docs());
            if (parameter.schema() instanceof EnumSchema) {
                put(taken, named(taken, words, "the values of '" + parameter.name() + "'"));
            } else {
                nameComponent(taken).ifPresent(type -> put(taken, type));
            }
        }
    }

    private Optional<NamedEnum> nameComponent(Taken taken) {
        return known.ofParameter(taken.key()).map(type -> named(taken, type));
    }

    /** A field's enums are written down once where they are one. */
    private Optional<NamedEnum> firstOf(List<NamedEnum> ofField, Taken taken) {
        return known.recordedForParameter(taken.key()).isPresent()
                ? Optional.empty()
                : ofField.stream()
                        .filter(other -> known.isOfParameter(other.type()))
                        .filter(other -> areSame(other.schema(), taken.values()))
                        .findFirst();
    }

    private NamedEnum named(Taken taken, Words words, String what) {
        Optional<ClassName> kept = known.ofParameter(taken.key());
        if (kept.isPresent()) {
            return named(taken, kept.get());
        }
        return known.recordedForParameter(taken.key())
                .flatMap(name -> same(name, taken.values()))
                .orElseGet(() -> named(
                        taken,
                        classes.claim(words.upperCamel(), what, taken.values().place())));
    }

    /** The enum of this name, if it has the same values: what was one class is one. */
    private Optional<NamedEnum> same(String name, EnumSchema values) {
        return Stream.concat(components.values().stream(), named.values().stream())
                .filter(other -> other.type().simpleName().equals(name))
                .filter(other -> areSame(other.schema(), values))
                .findFirst();
    }

    private static boolean areSame(EnumSchema one, EnumSchema other) {
        return one.type() == other.type() && new HashSet<>(one.values()).equals(new HashSet<>(other.values()));
    }

    private NamedEnum named(Taken taken, ClassName type) {
        List<String> constants = members.constants(taken.values(), type.simpleName());
        return new NamedEnum(
                taken.values(), type, constants, taken.docs(), taken.operation().place());
    }

    private void put(Taken taken, NamedEnum type) {
        named.put(taken.parameter(), type);
    }

    private static Schema inPlace(Schema schema) {
        if (schema instanceof NullableSchema nullable) {
            return inPlace(nullable.schema());
        }
        if (schema instanceof MapSchema map) {
            return inPlace(map.values());
        }
        return schema instanceof ListSchema list ? inPlace(list.items()) : schema;
    }

    private static String operator(Filter filter) {
        return filter.operator().map(Enum::name).orElse("value").toLowerCase(Locale.ROOT);
    }
}
