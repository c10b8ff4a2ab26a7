package io.retrosieve.generator.emit;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions of JSON Schema, which has JavaScript's. */
final class JavaPatterns {
    /** Java reads a bracket or {@code &&} inside brackets as a class of its own, JavaScript as these characters. */
    private static final Pattern CLASS_IN_CLASS = Pattern.compile("\\[(?:[^\\]\\\\]|\\\\.)*?(?:(?<!\\\\)\\[|&&)");

    private JavaPatterns() {}

    /** Whether Java refuses no text that the document's author lets through. */
    static boolean meanTheSame(String regex) {
        try {
            Pattern.compile(regex);
            return !CLASS_IN_CLASS.matcher(regex).find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
