package io.retrosieve.generator.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Texts of documents within texts of ours. What is in backticks is set as code where it is written down. */
public final class Words {
    private static final Set<String> OF_ANY_NAME = Set.of("id", "at", "is", "of");

    private Words() {}

    /** A text of a document. */
    public static String code(Object text) {
        return "`" + text.toString().replace('`', '\'') + "`";
    }

    /** {@code `a`, `b`} */
    public static String codes(List<?> texts) {
        return texts.stream().map(Words::code).collect(Collectors.joining(", "));
    }

    /** The share of words that two names have in common. */
    static double likeness(String one, String other) {
        Set<String> shared = words(one);
        Set<String> all = words(other);
        shared.retainAll(all);
        all.addAll(words(one));
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    private static Set<String> words(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Arrays.stream(spaced.split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty() && !OF_ANY_NAME.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
