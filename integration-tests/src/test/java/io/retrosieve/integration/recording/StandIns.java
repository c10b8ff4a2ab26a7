package io.retrosieve.integration.recording;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** What is written instead of what must not be: the same original always has the same stand-in. */
final class StandIns {
    private final Set<String> taken;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Set<String> recognizable = new HashSet<>();
    private final int[] counts = new int[Kind.values().length];

    /** What must not be written, by how its stand-in looks. */
    enum Kind {
        KEY(number -> "KEY-OF-THE-RECORDING"),
        UUID(number -> String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", number)),
        // the numbers that are set aside for use in films, of one area code after the other
        PHONE(number -> String.format(Locale.ROOT, "1%03d55501%02d", 202 + number / 100, number % 100)),
        NUMBER(number -> String.format(Locale.ROOT, "9%018d", number)),
        ADDRESS(number -> "user-" + number + "@example.com"),
        TEXT(number -> "text " + number);

        private final IntFunction<String> form;

        Kind(IntFunction<String> form) {
            this.form = form;
        }
    }

    /** @param taken originals that are known already: no stand-in is by chance one of them */
    StandIns(Set<String> taken) {
        this.taken = taken;
    }

    /** The stand-in of an original, whatever the case of its letters. */
    String of(Kind kind, String original) {
        String known = original.toLowerCase(Locale.ROOT);
        if (kind != Kind.TEXT) { // a text may be a word that stands elsewhere with every right
            recognizable.add(known);
        }
        return given.computeIfAbsent(known, key -> next(kind));
    }

    private String next(Kind kind) {
        String standIn;
        do {
            standIn = kind.form.apply(counts[kind.ordinal()]++);
        } while (taken.contains(standIn));
        return standIn;
    }

    /** The originals, in lower case. */
    Set<String> originals() {
        return given.keySet();
    }

    /** The originals that a text still has, other than free texts. */
    List<String> leftIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return recognizable.stream().filter(lower::contains).toList();
    }
}
