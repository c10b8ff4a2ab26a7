package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.naming.OperationNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The constants of one field: one for the plain filter, and one for its conditions. Conditions whose values are of
 * another type, or are checked otherwise, have a constant of their own.
 */
final class FieldConstants {
    private final EmitContext context;
    private final Operation operation;
    private final FilterField field;
    private final OperationNames.FilterNames names;

    FieldConstants(EmitContext context, Operation operation, FilterField field) {
        this.context = context;
        this.operation = operation;
        this.field = field;
        this.names = context.names().of(operation).of(field);
    }

    /** Conditions that share a constant. */
    record Conditions(String constant, TypeName value, CodeBlock parameterType, List<Filter> filters) {}

    List<Conditions> conditions() {
        Map<String, List<Filter>> byType = new LinkedHashMap<>();
        for (Filter filter : field.conditions()) {
            String key = value(filter) + " " + parameterTypes().ofElement(filter);
            byType.computeIfAbsent(key, type -> new ArrayList<>()).add(filter);
        }
        List<Conditions> conditions = new ArrayList<>();
        for (List<Filter> filters : byType.values()) {
            Filter first = filters.get(0);
            String constant = conditions.isEmpty()
                    ? mainConstant()
                    : names.constant(first.operator().orElseThrow());
            conditions.add(
                    new Conditions(constant, value(first), parameterTypes().ofElement(first), filters));
        }
        return conditions;
    }

    ParameterTypes parameterTypes() {
        return new ParameterTypes(context, operation);
    }

    private String mainConstant() {
        return field.plain().isPresent() ? names.conditions() : names.constant();
    }

    /** The type of one value. */
    private TypeName value(Filter filter) {
        TypeName type = context.types().filterType(filter, operation);
        boolean list = context.api().resolve(filter.value()) instanceof ListSchema;
        return list ? ((ParameterizedTypeName) type).typeArguments().get(0) : type;
    }
}
