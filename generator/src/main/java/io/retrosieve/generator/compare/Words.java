package io.retrosieve.generator.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Texts of documents within texts of ours. What is in backticks is set as code where it is written down. */
public final class Words {
    private Words() {}

    /** A text of a document. */
    public static String code(Object text) {
        return "`" + text.toString().replace('`', '\'') + "`";
    }

    /** {@code `a`, `b`} */
    public static String codes(List<?> texts) {
        return texts.stream().map(Words::code).collect(Collectors.joining(", "));
    }

    /** Whether two names have a word in common. */
    static boolean alike(String one, String other) {
        Set<String> shared = words(one);
        shared.retainAll(words(other));
        return !shared.isEmpty();
    }

    private static Set<String> words(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Arrays.stream(spaced.split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
