package io.retrosieve.runtime.support;

import io.retrosieve.runtime.Condition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field that an API compares in several ways, each with a name of its own: {@code filter[occurred_at][gte]},
 * {@code filter[occurred_at][lt]}.
 *
 * @param <T> the Java type of the field
 */
public final class ConditionParameter<T> extends Parameter {
    private final ParameterType<T> type;
    private final List<String> wireNames;
    private final Map<Operator, QueryParameter<List<T>>> parameters;

    private ConditionParameter(
            ParameterType<T> type, List<String> wireNames, Map<Operator, QueryParameter<List<T>>> parameters) {
        this.type = type;
        this.wireNames = wireNames;
        this.parameters = parameters;
    }

    /** A field of this type that cannot be compared yet; {@link #with} says how. */
    public static <T> ConditionParameter<T> of(ParameterType<T> type) {
        return new ConditionParameter<>(type, Collections.emptyList(), Collections.emptyMap());
    }

    /** This parameter, with {@code operator} sent as {@code name}; several values repeat the name. */
    public ConditionParameter<T> with(Operator operator, String name) {
        return with(operator, name, ParameterType.listOf(type));
    }

    /** This parameter, with {@code operator} sent as {@code name} and its values written as {@code form} writes them. */
    public ConditionParameter<T> with(Operator operator, String name, ParameterType<List<T>> form) {
        // not an EnumMap: that finds values() by reflection, and shrinkers drop it
        Map<Operator, QueryParameter<List<T>>> more = new LinkedHashMap<>(parameters);
        if (more.put(operator, QueryParameter.of(name, form)) != null) {
            throw new IllegalArgumentException(operator + " has a name already, " + name + " would be a second one");
        }
        List<String> names = new ArrayList<>(wireNames);
        names.add(name);
        return new ConditionParameter<>(type, Collections.unmodifiableList(names), Collections.unmodifiableMap(more));
    }

    QueryParameter<List<T>> parameterOf(Condition<? extends T> condition) {
        @Nullable QueryParameter<List<T>> parameter = parameters.get(condition.operator());
        if (parameter == null) {
            throw new IllegalArgumentException(
                    "The API does not know the condition '" + condition + "' here, only " + wireNames);
        }
        return parameter;
    }

    Map<Operator, QueryParameter<List<T>>> parameters() {
        return parameters;
    }

    @Override
    List<String> wireNames() {
        return wireNames;
    }

    /** The name of the field, {@code filter[occurred_at]}; all names if they do not begin alike. */
    @Override
    public String toString() {
        String field = FieldNames.common(wireNames);
        return field.isEmpty() ? wireNames.toString() : field;
    }
}
