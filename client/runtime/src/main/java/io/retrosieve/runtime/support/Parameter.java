package io.retrosieve.runtime.support;

import java.util.List;

/** A parameter that the specification knows: {@link QueryParameter} or {@link ConditionParameter}. */
public abstract class Parameter {
    Parameter() {}

    /** Every name under which this parameter may be sent, in the order in which they are sent. */
    abstract List<String> wireNames();

    boolean allowsReserved() {
        return false;
    }
}
