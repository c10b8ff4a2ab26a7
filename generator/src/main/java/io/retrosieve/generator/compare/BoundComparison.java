package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.Constraints;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a schema asks of a value that is sent. A tighter bound refuses what a client could send before.
 *
 * @param which a word ahead, of the operator that is spoken of
 * @param request whether the value is sent by the client
 */
public record BoundComparison(Site site, String which, boolean request) {

    /** Bounds of two schemas that are resolved. */
    public List<Change> changes(Schema before, Schema after) {
        List<Change> changes = new ArrayList<>();
        Constraints old = constraints(before);
        Constraints now = constraints(after);
        number("minimum", old.minimum(), now.minimum(), 1).ifPresent(changes::add);
        number("maximum", old.maximum(), now.maximum(), -1).ifPresent(changes::add);
        number("exclusive minimum", old.moreThan(), now.moreThan(), 1).ifPresent(changes::add);
        number("exclusive maximum", old.lessThan(), now.lessThan(), -1).ifPresent(changes::add);
        other("multiple of", old.multipleOf(), now.multipleOf()).ifPresent(changes::add);
        number("least length", text(old.minLength()), text(now.minLength()), 1).ifPresent(changes::add);
        number("greatest length", text(old.maxLength()), text(now.maxLength()), -1)
                .ifPresent(changes::add);
        other("pattern", old.pattern(), now.pattern()).ifPresent(changes::add);
        ListSchema.Size oldSize = size(before);
        ListSchema.Size newSize = size(after);
        number("least number of items", text(oldSize.least()), text(newSize.least()), 1)
                .ifPresent(changes::add);
        number("greatest number of items", text(oldSize.most()), text(newSize.most()), -1)
                .ifPresent(changes::add);
        if (oldSize.unique() != newSize.unique()) {
            changes.add(change(
                    !newSize.unique(), newSize.unique() ? "each only once now" : "the same may be there twice now"));
        }
        return changes;
    }

    private static Constraints constraints(Schema schema) {
        return schema instanceof ScalarSchema scalar ? scalar.constraints() : Constraints.NONE;
    }

    private static ListSchema.Size size(Schema schema) {
        return schema instanceof ListSchema list ? list.size() : ListSchema.Size.ANY;
    }

    private static Optional<String> text(Optional<Integer> number) {
        return number.map(String::valueOf);
    }

    /**
     * A bound that is a number.
     *
     * @param tighter the sign of a step that allows less
     */
    private Optional<Change> number(String name, Optional<String> old, Optional<String> now, int tighter) {
        if (old.isEmpty() && now.isEmpty()) {
            return Optional.empty();
        }
        if (old.isEmpty() || now.isEmpty()) {
            return Optional.of(gainedOrLost(name, old, now));
        }
        int step = new BigDecimal(now.get()).compareTo(new BigDecimal(old.get()));
        return step == 0
                ? Optional.empty()
                : Optional.of(change(
                        Integer.signum(step) != tighter,
                        name + " " + Words.code(old.get()) + " → " + Words.code(now.get())));
    }

    private Optional<Change> other(String name, Optional<String> old, Optional<String> now) {
        if (old.equals(now)) {
            return Optional.empty();
        }
        return Optional.of(
                old.isEmpty() || now.isEmpty()
                        ? gainedOrLost(name, old, now)
                        : change(
                                false,
                                name + " " + Words.code(old.get()) + " → " + Words.code(now.get())
                                        + ", which may allow less"));
    }

    private Change gainedOrLost(String name, Optional<String> old, Optional<String> now) {
        return now.isPresent()
                ? change(false, name + " " + Words.code(now.get()) + " gained")
                : change(true, name + " " + Words.code(old.orElse("")) + " lost");
    }

    /** What is answered is not held against bounds. */
    private Change change(boolean looser, String what) {
        return request ? Change.limited(site, which + what, looser) : Change.said(site, which + what);
    }
}
