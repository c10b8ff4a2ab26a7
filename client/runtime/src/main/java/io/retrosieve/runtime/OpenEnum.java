package io.retrosieve.runtime;

import io.retrosieve.runtime.support.Conversion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text for which the specification lists values, but which may hold others: an API that adds one must not break apps
 * that are already installed. Each generated subclass has a constant for each listed value, and {@code KNOWN},
 * the unmodifiable list of them in the specification's order.
 *
 * <pre>{@code
 * if (event.getType().equals(CallEventType.WEBHOOK)) { ... }
 * switch (event.getType().value()) { case "webhook": ... }
 * }</pre>
 *
 * <p>A value that is not listed is a value like any other: compare with {@code equals}, not with {@code ==}.
 *
 * <p>Immutable. Equal are values of the same class and text, so a constant also equals the same text read from JSON.
 */
public abstract class OpenEnum {
    private final String value;
    private boolean known;

    /** For generated subclasses. Any text is good, the empty one too: what a server sends must be readable. */
    protected OpenEnum(String value) {
        this.value = Objects.requireNonNull(value, "The value must not be null");
    }

    /** The constant among {@code known} with this text, else a new value that keeps the text. */
    protected static <E extends OpenEnum> E of(String value, List<E> known, Conversion<String, E> unknown) {
        for (E constant : known) {
            if (constant.value().equals(value)) {
                return constant;
            }
        }
        return unknown.convert(value);
    }

    /** The text as it is on the wire. */
    public final String value() {
        return value;
    }

    /** For generated subclasses: their constants, unmodifiable. Called before anyone else can see them. */
    @SafeVarargs
    protected static <E extends OpenEnum> List<E> listOf(E... constants) {
        List<E> list = new ArrayList<>(constants.length);
        for (OpenEnum constant : constants) {
            constant.known = true;
        }
        for (E constant : constants) {
            list.add(constant);
        }
        return Collections.unmodifiableList(list);
    }

    /** Whether the specification lists this value. */
    public final boolean isKnown() {
        return known;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && value.equals(((OpenEnum) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The text as it is on the wire. */
    @Override
    public final String toString() {
        return value;
    }
}
