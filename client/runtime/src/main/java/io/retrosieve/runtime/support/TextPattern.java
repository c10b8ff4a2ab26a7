package io.retrosieve.runtime.support;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is compiled when it is first asked: a query has many parameters, and a call sets few. Android
 * refuses some that a JVM takes, an unescaped brace for one.
 */
final class TextPattern {
    private final String regex;
    private volatile @Nullable Pattern compiled;

    TextPattern(String regex) {
        this.regex = regex;
    }

    boolean isFoundIn(String text) {
        try {
            Pattern pattern = compiled;
            if (pattern == null) {
                pattern = Pattern.compile(regex);
                compiled = pattern;
            }
            return pattern.matcher(text).find();
        } catch (PatternSyntaxException e) {
            return true;
        }
    }
}
