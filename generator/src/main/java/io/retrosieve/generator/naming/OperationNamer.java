package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.FieldPath;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.QueryRule;
import io.retrosieve.generator.published.PublishedNames;
import io.retrosieve.generator.published.Section;
import io.retrosieve.generator.published.WireKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names an operation's classes, filters and arguments. */
final class OperationNamer {
    private static final String PLAIN_ROOT = "filter";

    private final ClassNames classes;
    private final OperationWords words;
    private final PublishedNames published;
    private final Diagnostics diagnostics;

    OperationNamer(ClassNames classes, OperationWords words, PublishedNames published, Diagnostics diagnostics) {
        this.classes = classes;
        this.words = words;
        this.published = published;
        this.diagnostics = diagnostics;
    }

    OperationNames name(OperationFilters filters, GroupMethods methods) {
        Operation operation = filters.operation();
        String word = words.of(operation).upperCamel();
        return new OperationNames(
                methods.method(operation),
                methods.shortMethod(operation),
                methods.allMethod(operation),
                claim(word + "Query", filters, operation.hasQuery()),
                claim(word + "Parameters", filters, operation.hasQuery()),
                claim(word + "Pages", filters, filters.pageNumber().isPresent()),
                filters(filters),
                arguments(operation));
    }

    /** A name that is not needed is left to others. */
    private ClassName claim(String name, OperationFilters filters, boolean needed) {
        Operation operation = filters.operation();
        return needed
                ? classes.claimOwn(name, "operation '" + operation.id() + "'", operation.place())
                : ClassName.get("", name);
    }

    private Map<String, OperationNames.FilterNames> filters(OperationFilters filters) {
        NameScope fields = NameScope.ofMembers(diagnostics, Rule.FLT003);
        claimStarts(filters, fields);
        filters.order().ifPresent(field -> {
            String untilNow = words(field.path()).lowerCamel() + OperationNames.UNTIL_NOW;
            fields.claim(untilNow, "what pins " + field.path(), place(field));
        });
        Map<String, String> known = new LinkedHashMap<>();
        for (FilterField field : filters.fields()) {
            String path = field.path().toString();
            published
                    .name(Section.METHODS, WireKeys.field(filters.operation(), field))
                    .filter(fields::isFree)
                    .ifPresent(name -> known.put(path, fields.claim(name, path, place(field))));
        }
        Map<String, OperationNames.FilterNames> names = new LinkedHashMap<>();
        for (FilterField field : filters.fields()) {
            String path = field.path().toString();
            Words ofField = Words.of(known.computeIfAbsent(
                    path, unknown -> fields.claim(words(field.path()).lowerCamel(), unknown, place(field))));
            String argument = ofField.lowerCamel();
            String constant = ofField.upperSnake();
            names.put(
                    path,
                    new OperationNames.FilterNames(
                            method(field, ofField),
                            ReservedNames.isReservedVariable(argument) ? argument + "_" : argument,
                            constant.equals(OperationNames.NO_FILTER) ? constant + "_" : constant,
                            start(path),
                            "Without" + ofField.upperCamel()));
        }
        return names;
    }

    /** Methods that begin a query are static, but still must not look like a filter. */
    private static void claimStarts(OperationFilters filters, NameScope methods) {
        filters.rule(QueryRule.StartFrom.class).ifPresent(rule -> {
            rule.otherwise()
                    .ifPresent(otherwise ->
                            methods.claim(otherwise.name(), "the start '" + otherwise.name() + "'", otherwise.place()));
            for (QueryRule.Start start : rule.fields()) {
                String name = start.name().orElseGet(() -> start(start.field().text()));
                methods.claim(name, "the start '" + name + "'", start.place());
            }
        });
    }

    private static String start(String field) {
        return "of"
                + Words.of(field)
                        .without(Words.of(PLAIN_ROOT))
                        .withoutLast("id")
                        .upperCamel();
    }

    private String method(FilterField field, Words words) {
        String name = words.lowerCamel();
        if (!ReservedNames.isReservedFilter(name)) {
            return name;
        }
        diagnostics.report(Rule.NAM002, place(field), field.path() + " is called " + name + "_ in Java");
        return name + "_";
    }

    private Map<String, String> arguments(Operation operation) {
        NameScope scope = NameScope.ofMembers(diagnostics, Rule.NAM001);
        scope.claim("query", "the query", operation.place());
        scope.claim("body", "the body", operation.place());
        OperationNames.IN_SERVICES.forEach(name -> scope.claim(name, "a variable of the service", operation.place()));
        if (!operation.parameters(Parameter.Location.COOKIE).isEmpty()) {
            scope.claim(OperationNames.COOKIES, "the cookies", operation.place());
        }
        Map<String, String> names = new LinkedHashMap<>();
        List<Parameter> parameters = new ArrayList<>(operation.parameters(Parameter.Location.PATH));
        parameters.addAll(operation.parameters(Parameter.Location.HEADER));
        parameters.addAll(operation.parameters(Parameter.Location.COOKIE));
        for (Parameter parameter : parameters) {
            String name = Words.of(parameter.name()).lowerCamel();
            while (ReservedNames.isReservedVariable(name) || !scope.isFree(name)) {
                name += "_";
            }
            names.put(parameter.key(), scope.claim(name, "parameter '" + parameter.name() + "'", parameter.place()));
        }
        return names;
    }

    /** {@code filter[leg_id]} is {@code legId}; {@code page[size]} keeps its root. */
    static Words words(FieldPath path) {
        boolean plain = path.root().equals(PLAIN_ROOT) && path.segments().size() > 1;
        return Words.of(plain ? path.below() : path.segments());
    }

    private static Place place(FilterField field) {
        return field.filters().get(0).place();
    }
}
