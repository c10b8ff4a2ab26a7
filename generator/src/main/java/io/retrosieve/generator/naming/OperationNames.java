package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.Operator;
import io.retrosieve.generator.model.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of an operation.
 *
 * @param method of the Retrofit interface, {@code listCallEvents}
 * @param shortMethod of the service, which already says what of: {@code list}
 * @param allMethod of the service, for every page: {@code listAll}
 * @param query {@code ListCallEventsQuery}
 * @param parameters {@code ListCallEventsParameters}
 * @param pages {@code ListCallEventsPages}
 * @param filters by the text of the field's path
 * @param arguments by the key of a path, header or cookie parameter
 */
public record OperationNames(
        String method,
        String shortMethod,
        String allMethod,
        ClassName query,
        ClassName parameters,
        ClassName pages,
        Map<String, FilterNames> filters,
        Map<String, String> arguments) {

    /** What the methods of a service call their own, which an argument would hide. */
    static final List<String> IN_SERVICES = List.of("api", "client", "moshi");

    /** The argument of a Retrofit method that holds all cookies. */
    public static final String COOKIES = "cookies";

    static final String UNTIL_NOW = "UntilNow";

    /** The constant that holds no value yet. */
    public static final String NO_FILTER = "NONE";

    public OperationNames {
        filters = Map.copyOf(filters);
        arguments = Map.copyOf(arguments);
    }

    public FilterNames of(FilterField field) {
        return Objects.requireNonNull(filters.get(field.path().toString()), field.path()::toString);
    }

    public String of(Parameter parameter) {
        return Objects.requireNonNull(arguments.get(parameter.key()), parameter::name);
    }

    /**
     * The names of a field.
     *
     * @param method {@code occurredAt}
     * @param argument {@code occurredAt}
     * @param constant {@code OCCURRED_AT}
     * @param start the method that begins a query with the field, {@code ofLeg}
     * @param without the state in which a single comparison is still to be made, {@code WithoutOccurredAt}
     */
    public record FilterNames(String method, String argument, String constant, String start, String without) {

        /** The method that compares with now, {@code occurredAtUntilNow}. */
        public String untilNow() {
            return method + UNTIL_NOW;
        }

        // Two underscores: a field called created_conditions has one.

        /** The constant of the conditions beside the plain field, {@code CREATED__CONDITIONS}. */
        public String conditions() {
            return constant + "__CONDITIONS";
        }

        /** The constant of one operator whose values are of another type, {@code NAME__CONTAINS}. */
        public String constant(Operator operator) {
            return constant + "__" + operator;
        }
    }
}
