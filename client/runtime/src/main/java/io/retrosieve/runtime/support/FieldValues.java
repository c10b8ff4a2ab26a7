package io.retrosieve.runtime.support;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/** Compares a value that a filter asks for with one that an item has, whatever Java types they are of. */
public final class FieldValues {
    private FieldValues() {}

    /** Whether the value is one that a filter of this operator and this value asks for. Texts are looked into in any case. */
    public static boolean matches(Operator operator, Object asked, Object value) {
        switch (operator) {
            case EQ:
            case IN:
                return compare(value, asked) == 0;
            case GT:
                return compare(value, asked) > 0;
            case GTE:
                return compare(value, asked) >= 0;
            case LT:
                return compare(value, asked) < 0;
            case LTE:
                return compare(value, asked) <= 0;
            case CONTAINS:
                return text(value).contains(text(asked));
            case STARTS_WITH:
                return text(value).startsWith(text(asked));
            case ENDS_WITH:
                return text(value).endsWith(text(asked));
            default:
                throw new IllegalArgumentException("No such operator: " + operator);
        }
    }

    /** Negative, zero or positive as the first comes before, is, or comes after the second; times by their instant. */
    public static int compare(Object one, Object other) {
        if (one instanceof OffsetDateTime && other instanceof OffsetDateTime) {
            return ((OffsetDateTime) one).toInstant().compareTo(((OffsetDateTime) other).toInstant());
        }
        if (one instanceof Number && other instanceof Number) {
            return number(one).compareTo(number(other));
        }
        if (one instanceof UUID || other instanceof UUID) {
            return text(one).compareTo(text(other));
        }
        return one.getClass() == other.getClass() && one instanceof Comparable
                ? compareAlike((Comparable<?>) one, other)
                : one.toString().compareTo(other.toString());
    }

    @SuppressWarnings("unchecked") // both are of one class, which compares with itself
    private static <T> int compareAlike(Comparable<?> one, Object other) {
        return ((Comparable<T>) one).compareTo((T) other);
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private static String text(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }
}
