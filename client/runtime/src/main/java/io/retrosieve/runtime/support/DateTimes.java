package io.retrosieve.runtime.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * RFC 3339, as nearly every server writes it. The formatter of java.time takes longer for one such text, and more memory,
 * than all else of a small model, so that only the other texts go to it.
 */
public final class DateTimes {
    private static final String SHAPE = "0000-00-00T00:00:00";
    private static final String DATE_SHAPE = "0000-00-00";
    private static final String OFFSET_SHAPE = "00:00";
    private static final int FRACTION = SHAPE.length() + 1;
    private static final int MOST_FRACTION_DIGITS = 9;

    private DateTimes() {}

    /**
     * The time of an ISO-8601 text with offset. If it is on the likely day, it shares that.
     *
     * @throws java.time.DateTimeException if it is none
     */
    static OffsetDateTime parse(String text, @Nullable LocalDate likelyDay) {
        int offset = offsetIn(text);
        if (offset < 0) {
            return OffsetDateTime.parse(text);
        }
        LocalTime time =
                LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos(text, offset));
        return OffsetDateTime.of(date(text, likelyDay), time, offset(text, offset));
    }

    /**
     * The day of an ISO-8601 text.
     *
     * @throws java.time.DateTimeException if it is none
     */
    static LocalDate parseDate(String text) {
        return isOf(DATE_SHAPE, text, 0) && text.length() == DATE_SHAPE.length()
                ? date(text, null)
                : LocalDate.parse(text);
    }

    /** ISO-8601 with offset; seconds are there even if they are zero, and of a fraction as many digits as it has. */
    public static String format(OffsetDateTime time) {
        // leaves out seconds that are zero, and has three, six or nine digits of a fraction
        String text = time.toString();
        int minutes = text.indexOf(':') + 3;
        if (text.charAt(minutes) != ':') {
            return text.substring(0, minutes) + ":00" + text.substring(minutes);
        }
        int offset = minutes + 3;
        if (text.charAt(offset) != '.') {
            return text;
        }
        while (text.charAt(offset) == '.' || isDigit(text.charAt(offset))) {
            offset++;
        }
        int fraction = offset;
        while (text.charAt(fraction - 1) == '0') {
            fraction--;
        }
        return text.substring(0, fraction) + text.substring(offset);
    }

    /** Whether {@link #format} gives this text for its time. */
    static boolean isFormatted(String text, OffsetDateTime time) {
        int offset = offsetIn(text);
        if (offset < 0) {
            return format(time).equals(text);
        }
        boolean isShortest = offset == SHAPE.length() || text.charAt(offset - 1) != '0';
        return isShortest && !text.startsWith(OFFSET_SHAPE, offset + 1);
    }

    /** Where the offset begins in a text of the usual form; -1 if it has another. */
    private static int offsetIn(String text) {
        if (!isOf(SHAPE, text, 0)) {
            return -1;
        }
        int offset = SHAPE.length();
        if (text.startsWith(".", offset)) {
            do {
                offset++;
            } while (offset < text.length() && isDigit(text.charAt(offset)));
            if (offset == FRACTION || offset > FRACTION + MOST_FRACTION_DIGITS) {
                return -1;
            }
        }
        return isOffset(text, offset) ? offset : -1;
    }

    private static boolean isOffset(String text, int start) {
        if (start + 1 == text.length()) {
            return text.charAt(start) == 'Z';
        }
        return start + 1 + OFFSET_SHAPE.length() == text.length()
                && (text.charAt(start) == '+' || text.charAt(start) == '-')
                && isOf(OFFSET_SHAPE, text, start + 1);
    }

    /** Whether the text has a digit where the shape has a zero, and is the same elsewhere. */
    private static boolean isOf(String shape, String text, int start) {
        if (text.length() < start + shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(start + i);
            if (shape.charAt(i) == '0' ? !isDigit(c) : c != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static LocalDate date(String text, @Nullable LocalDate likely) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (likely != null
                && likely.getDayOfMonth() == day
                && likely.getMonthValue() == month
                && likely.getYear() == year) {
            return likely;
        }
        return LocalDate.of(year, month, day);
    }

    private static ZoneOffset offset(String text, int start) {
        if (text.charAt(start) == 'Z') {
            return ZoneOffset.UTC;
        }
        int sign = text.charAt(start) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(
                sign * number(text, start + 1, start + 3), sign * number(text, start + 4, start + 6));
    }

    private static int nanos(String text, int end) {
        int nanos = number(text, FRACTION, end);
        for (int digits = end - FRACTION; digits >= 0 && digits < MOST_FRACTION_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
