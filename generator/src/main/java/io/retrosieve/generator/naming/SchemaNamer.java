package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.NamedSchema;
import io.retrosieve.generator.model.NullableSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.ReachedSchemas;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import io.retrosieve.generator.published.ClassLike;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names models and enums: a component by its own name, anything in place by what holds it. */
final class SchemaNamer {
    /** An answer or body in {@code components} has a name, which several operations share. */
    private static final Pattern SHARED_BODY = Pattern.compile("#/components/(?:responses|requestBodies)/([^/]+)/.*");

    private final ApiModel api;
    private final FilterSchema filters;
    private final ClassNames classes;
    private final KnownClasses known;
    private final MemberNamer members;
    private final Map<Place, ClassName> own = new LinkedHashMap<>();
    private final Map<Place, NamedModel> models = new LinkedHashMap<>();
    private final Map<Place, NamedUnion> unions = new LinkedHashMap<>();
    private final Map<Place, NamedEnum> enums = new LinkedHashMap<>();
    private final ParameterEnums parameterEnums;

    SchemaNamer(ApiModel api, FilterSchema filters, ClassNames classes, KnownClasses known, MemberNamer members) {
        this.api = api;
        this.filters = filters;
        this.classes = classes;
        this.known = known;
        this.members = members;
        this.parameterEnums = new ParameterEnums(api, classes, known, members, enums);
    }

    SchemaNames name(OperationWords words) {
        ReachedSchemas reached = ReachedSchemas.of(api, filters);
        List<NamedSchema> components = api.schemas().all().stream()
                .filter(component -> reached.contains(component.name()))
                .toList();
        components.forEach(this::claimOwnName);
        components.forEach(component -> name(component.schema(), Words.of(component.name()), what(component)));
        api.operations().forEach(operation -> nameBodies(operation, words.of(operation)));
        filters.operations().forEach(operation -> nameFilterEnums(operation, words.of(operation.operation())));
        api.operations().forEach(operation -> nameArgumentEnums(operation, words.of(operation)));
        return new SchemaNames(models, unions, enums, parameterEnums.named());
    }

    /** Before anything that is named after what holds it: {@code ticket_type} goes before the {@code type} of a {@code ticket}. */
    private void claimOwnName(NamedSchema component) {
        Schema schema = component.schema() instanceof NullableSchema nullable ? nullable.schema() : component.schema();
        if (ClassLike.of(schema).isPresent() && known.of(schema).isEmpty()) {
            own.put(
                    schema.place(),
                    classes.claim(Words.of(component.name()).upperCamel(), what(component), schema.place()));
        }
    }

    private static String what(NamedSchema component) {
        return "schema '" + component.name() + "'";
    }

    /** A parent that is one of its own variants stands where their union does: only the union has the component's name. */
    private ClassName claim(Schema schema, Words words, String what) {
        return known.of(schema).orElseGet(() -> {
            ClassName claimed = own.remove(schema.place());
            return claimed == null ? classes.claim(words.upperCamel(), what, schema.place()) : claimed;
        });
    }

    /** What is held by a class whose name is published is called after that, whatever the document calls the class. */
    private Words words(Schema schema, Words words) {
        return known.of(schema).map(type -> Words.of(type.simpleName())).orElse(words);
    }

    private void nameBodies(Operation operation, Words words) {
        nameBody(operation.answer().schema(), operation, words.then("Response"));
        operation.body().ifPresent(body -> nameBody(body.schema(), operation, words.then("Request")));
        operation.errors().forEach(error -> nameBody(error.schema(), operation, words.then("Error")));
    }

    private void nameBody(Schema schema, Operation operation, Words words) {
        Matcher shared = SHARED_BODY.matcher(schema.place().pointer());
        name(schema, shared.matches() ? Words.of(shared.group(1)) : words, "a body of '" + operation.id() + "'");
    }

    private void name(Schema schema, Words words, String what) {
        if (schema instanceof ObjectSchema object && !models.containsKey(object.place())) {
            nameModel(object, words, what);
        } else if (schema instanceof EnumSchema values && !enums.containsKey(values.place())) {
            ClassName type = claim(values, words, what);
            List<String> constants = members.constants(values, type.simpleName());
            enums.put(values.place(), new NamedEnum(values, type, constants, values.docs(), values.place()));
        } else if (schema instanceof UnionSchema union && !unions.containsKey(union.place())) {
            nameUnion(union, words, what);
        } else if (schema instanceof ListSchema list) {
            name(list.items(), words.then("Item"), "an item of " + what);
        } else if (schema instanceof NullableSchema nullable) {
            name(nullable.schema(), words, what);
        } else if (schema instanceof MapSchema map) {
            name(map.values(), words.then("Value"), "a value of " + what);
        }
    }

    private void nameUnion(UnionSchema union, Words words, String what) {
        ClassName type = claim(union, words, what);
        unions.put(union.place(), new NamedUnion(union, type));
        int number = 1;
        for (UnionSchema.Variant variant : union.variants()) {
            boolean itself = variant.schema().place().equals(union.place());
            String word = itself ? "Base" : "Variant" + number;
            name(variant.schema(), words(union, words).then(word), "variant " + number + " of " + what);
            number++;
        }
    }

    private void nameModel(ObjectSchema object, Words words, String what) {
        ClassName type = claim(object, words, what);
        models.put(object.place(), new NamedModel(object, type, members.properties(object, type.simpleName())));
        for (Property property : object.properties()) {
            Schema schema = property.schema() instanceof ListSchema list ? list.items() : property.schema();
            name(schema, words(object, words).then(property.name()), "'" + property.name() + "' of " + what);
        }
    }

    /** A filter's enum is its operation's own, even where several operations share the parameter. */
    private void nameFilterEnums(OperationFilters operation, Words ofOperation) {
        for (FilterField field : operation.fields()) {
            Words words = ofOperation.then(OperationNamer.words(field.path()));
            field.filters().stream()
                    .filter(filter -> filter.form().isStyled())
                    .forEach(filter -> name(filter.value(), words, "the value of '" + filter.wireName() + "'"));
            parameterEnums.nameField(operation.operation(), field, words);
        }
    }

    private void nameArgumentEnums(Operation operation, Words ofOperation) {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.location() == Parameter.Location.QUERY) {
                continue;
            }
            Words words = ofOperation.then(parameter.name());
            name(parameter, words);
            parameterEnums.nameArgument(operation, parameter, words);
        }
    }

    /** An enum in place is the operation's own. */
    private void name(Parameter parameter, Words words) {
        if (!(parameter.schema() instanceof EnumSchema)) {
            name(parameter.schema(), words, "the values of '" + parameter.name() + "'");
        }
    }
}
