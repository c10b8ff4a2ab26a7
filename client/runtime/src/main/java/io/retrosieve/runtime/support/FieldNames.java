package io.retrosieve.runtime.support;

import java.util.List;

/** The name of a field, from the names under which it is sent. */
final class FieldNames {
    private FieldNames() {}

    /**
     * What all names begin with, in whole words: {@code filter[occurred_at]} of {@code filter[occurred_at][gt]} and
     * {@code filter[occurred_at][gte]}. Empty if they have no first word in common.
     */
    static String common(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String first = names.get(0);
        int end = first.length();
        while (end > 0 && !allSplitAt(end, first, names)) {
            end--;
        }
        return first.substring(0, end);
    }

    private static boolean allSplitAt(int end, String first, List<String> names) {
        for (String name : names) {
            if (!name.regionMatches(0, first, 0, end) || !isWordStart(name, end)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordStart(String name, int place) {
        if (place >= name.length()) {
            return place == name.length();
        }
        char c = name.charAt(place);
        return !Character.isLowerCase(c) && !Character.isDigit(c);
    }
}
