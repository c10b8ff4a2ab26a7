package io.retrosieve.generator.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The words of a name, whatever joins them: {@code call_leg-id}, {@code appStoreVersions}, {@code HTTPUrl}. */
final class Words {
    private final List<String> words;

    private Words(List<String> words) {
        this.words = List.copyOf(words);
    }

    static Words of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                flush(word, words);
                continue;
            }
            if (startsWord(text, i)) {
                flush(word, words);
            }
            word.append(c);
        }
        flush(word, words);
        return new Words(words.isEmpty() ? spelledOut(text) : words);
    }

    static Words of(List<String> texts) {
        return new Words(texts.stream().flatMap(text -> of(text).words.stream()).toList());
    }

    Words then(String text) {
        return then(of(text));
    }

    Words then(Words others) {
        List<String> all = new ArrayList<>(words);
        all.addAll(others.words);
        return new Words(all);
    }

    /** The words without a run of others, or all of them if nothing would be left. */
    Words without(Words others) {
        int start = Collections.indexOfSubList(lowered(), others.lowered());
        if (start < 0 || others.words.size() >= words.size()) {
            return this;
        }
        List<String> rest = new ArrayList<>(words.subList(0, start));
        rest.addAll(words.subList(start + others.words.size(), words.size()));
        return new Words(rest);
    }

    /** The words with one put in after the first. */
    Words withSecond(String word) {
        List<String> all = new ArrayList<>(words);
        all.add(1, word);
        return new Words(all);
    }

    String first() {
        return words.get(0);
    }

    /** Without the last word, if it is this one and not the only one. */
    Words withoutLast(String word) {
        int last = words.size() - 1;
        return last > 0 && words.get(last).equalsIgnoreCase(word) ? new Words(words.subList(0, last)) : this;
    }

    /** {@code CallLegId} */
    String upperCamel() {
        StringBuilder name = new StringBuilder();
        words.forEach(word -> name.append(capitalised(word)));
        return identifier(name.toString());
    }

    /** {@code callLegId} */
    String lowerCamel() {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(name.isEmpty() ? decapitalised(word) : capitalised(word));
        }
        return identifier(name.toString());
    }

    /** {@code CALL_LEG_ID} */
    String upperSnake() {
        return identifier(String.join("_", words).toUpperCase(Locale.ROOT));
    }

    private List<String> lowered() {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static boolean startsWord(String text, int at) {
        if (at == 0 || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean lowerAfter = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
        return Character.isLowerCase(before) || Character.isDigit(before) || lowerAfter;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** A name of signs only is called by the signs' Unicode names: {@code +} is plus sign. */
    private static List<String> spelledOut(String signs) {
        List<String> words = new ArrayList<>();
        signs.codePoints().forEach(sign -> {
            String name = Character.getName(sign);
            words.addAll(List.of(
                    (name == null ? "sign" : name).toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
        });
        return words.isEmpty() ? List.of("empty") : words;
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String decapitalised(String word) {
        boolean acronym = word.equals(word.toUpperCase(Locale.ROOT));
        return acronym ? word.toLowerCase(Locale.ROOT) : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String identifier(String name) {
        return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
    }
}
