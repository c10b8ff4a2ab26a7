package io.retrosieve.runtime;

import io.retrosieve.runtime.support.FieldValues;
import io.retrosieve.runtime.support.ItemProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the items of a walk against a range, and watches the order in which they come. */
final class ItemOrder<T> {
    private final Range<?> range;
    private final ItemProperties<T> properties;
    private @Nullable Object last;
    private boolean rises;
    private boolean falls;

    ItemOrder(Range<?> range, ItemProperties<T> properties) {
        this.range = range;
        this.properties = properties;
    }

    /** Whether the item is in the range. One without a value is not kept back: the server has chosen it. */
    boolean keeps(T item) {
        Object value = properties.orderOf(item);
        return value == null || !(range.isBelow(value) || range.isAbove(value));
    }

    void see(List<T> items) {
        for (T item : items) {
            Object value = properties.orderOf(item);
            if (value != null) {
                follow(value);
            }
        }
    }

    private void follow(Object value) {
        int step = last == null ? 0 : FieldValues.compare(value, last);
        rises |= step > 0;
        falls |= step < 0;
        last = value;
    }

    /** Whether items so far came with the highest first. */
    boolean isFalling() {
        return falls && !rises;
    }

    /** Whether, in the order that all items so far had, nothing of the range can follow. */
    boolean isPast() {
        Object value = last;
        if (value == null || rises == falls) {
            return false;
        }
        return rises ? range.isAbove(value) : range.isBelow(value);
    }
}
