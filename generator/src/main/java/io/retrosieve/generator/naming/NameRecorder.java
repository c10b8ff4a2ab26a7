package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SecurityScheme;
import io.retrosieve.generator.model.UnionSchema;
import io.retrosieve.generator.published.ClassLike;
import io.retrosieve.generator.published.NamesLog;
import io.retrosieve.generator.published.PublishedNames;
import io.retrosieve.generator.published.PublishedOperation;
import io.retrosieve.generator.published.Section;
import io.retrosieve.generator.published.WireKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Writes down the names of a plan, so that they can be kept. */
final class NameRecorder {
    private final ApiModel api;
    private final FilterSchema filters;
    private final NamePlan plan;
    private final NamesLog log;

    NameRecorder(ApiModel api, FilterSchema filters, NamePlan plan) {
        this.api = api;
        this.filters = filters;
        this.plan = plan;
        this.log = new NamesLog(plan.published());
    }

    PublishedNames record(
            String client, SortedMap<String, String> classes, Function<Operation, PublishedOperation> operations) {
        List<SecurityScheme> schemes = api.securitySchemes();
        schemes.forEach(scheme -> log.add(Section.CREDENTIALS, WireKeys.credential(scheme, schemes), plan.of(scheme)));
        classes.forEach((spelled, name) -> log.add(Section.CLASSES, spelled, name));
        for (Operation operation : api.operations()) {
            log.add(operation, operations.apply(operation));
            recordBodies(operation);
            recordArguments(operation);
        }
        filters.operations().forEach(this::recordFilters);
        plan.models().forEach(this::record);
        plan.unions().forEach(this::record);
        plan.jsonEnums().forEach(this::recordConstants);
        plan.filterEnums().forEach(this::recordConstants);
        return log.names(client);
    }

    private void recordBodies(Operation operation) {
        record(Section.BODIES, WireKeys.answer(operation), operation.answer().schema());
        operation.body().ifPresent(body -> record(Section.BODIES, WireKeys.body(operation), body.schema()));
        operation.errors().forEach(error -> record(Section.BODIES, WireKeys.error(operation, error), error.schema()));
    }

    private void recordArguments(Operation operation) {
        for (Parameter parameter : operation.parameters()) {
            String key = WireKeys.argument(operation, parameter);
            if (parameter.location() == Parameter.Location.QUERY) {
                continue;
            }
            if (api.element(parameter.schema()) instanceof EnumSchema values) {
                log.add(Section.FILTERS, key, simpleName(plan.of(values, EnumParameter.of(parameter, operation))));
            } else {
                record(Section.FILTERS, key, parameter.schema());
            }
        }
    }

    private void recordFilters(OperationFilters operation) {
        for (FilterField field : operation.fields()) {
            String key = WireKeys.field(operation.operation(), field);
            recordMethod(operation, field, key);
            String first = "";
            for (Filter filter : field.filters()) {
                if (filter.form().isStyled()) {
                    record(Section.FILTERS, key, filter.value());
                } else if (api.element(filter.value()) instanceof EnumSchema values) {
                    String name = simpleName(plan.of(values, EnumParameter.of(filter, operation.operation())));
                    if (first.isEmpty()) {
                        first = name;
                        log.add(Section.FILTERS, key, name);
                    } else if (!first.equals(name)) {
                        log.add(Section.FILTERS, WireKeys.operator(operation.operation(), field, filter), name);
                    }
                }
            }
        }
    }

    private void recordMethod(OperationFilters operation, FilterField field, String key) {
        String spelled = OperationNamer.words(field.path()).lowerCamel();
        String usual = ReservedNames.isReservedFilter(spelled) ? spelled + "_" : spelled;
        String method = plan.of(operation.operation()).of(field).method();
        if (!method.equals(usual)) {
            log.add(Section.METHODS, key, method);
        }
    }

    private void record(NamedModel model) {
        String owner = model.type().simpleName();
        for (Property property : model.schema().properties()) {
            String key = WireKeys.member(owner, property.name());
            record(Section.PROPERTIES, key, property.schema());
            String field = model.of(property).field();
            if (!field.equals(MemberNamer.field(property.name()))) {
                log.add(Section.FIELDS, key, field);
            }
        }
    }

    private void record(NamedUnion union) {
        String owner = union.type().simpleName();
        for (UnionSchema.Variant variant : union.schema().variants()) {
            List<String> keys = WireKeys.variant(owner, union.schema(), variant, api::resolve);
            record(Section.PROPERTIES, log.known(Section.PROPERTIES, keys), variant.schema());
        }
    }

    private void recordConstants(NamedEnum type) {
        List<String> values = type.schema().values();
        for (int i = 0; i < values.size(); i++) {
            String constant = type.constants().get(i);
            if (!constant.equals(MemberNamer.constant(values.get(i)))) {
                log.add(Section.CONSTANTS, WireKeys.member(type.type().simpleName(), values.get(i)), constant);
            }
        }
    }

    private void record(Section section, String key, Schema schema) {
        type(ClassLike.heldBy(schema, api)).ifPresent(type -> log.add(section, key, type.simpleName()));
    }

    private Optional<ClassName> type(Schema schema) {
        if (schema instanceof ObjectSchema object) {
            return type(plan.schemas().models(), object).map(NamedModel::type);
        }
        if (schema instanceof EnumSchema values) {
            return type(plan.schemas().enums(), values).map(NamedEnum::type);
        }
        return schema instanceof UnionSchema union
                ? type(plan.schemas().unions(), union).map(NamedUnion::type)
                : Optional.empty();
    }

    private static <T> Optional<T> type(Map<Place, T> types, Schema schema) {
        return Optional.ofNullable(types.get(schema.place()));
    }

    private static String simpleName(NamedEnum type) {
        return type.type().simpleName();
    }
}
