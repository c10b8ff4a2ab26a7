package io.retrosieve.generator.naming;

import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;

/**
 * A parameter that may take an enum. Several parameters may share one schema, and several operations one parameter: each may
 * have another name for it.
 *
 * @param operation its key
 * @param parameter its key in the operation
 */
public record EnumParameter(String operation, String parameter) {

    /** A query parameter. */
    public static EnumParameter of(Filter filter, Operation operation) {
        return new EnumParameter(operation.key(), filter.key());
    }

    /** A path, header or cookie parameter. */
    public static EnumParameter of(Parameter parameter, Operation operation) {
        return new EnumParameter(operation.key(), parameter.key());
    }
}
