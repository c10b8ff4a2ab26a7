package io.retrosieve.generator.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a name such as {@code filter[occurred_at][gte]}, {@code expand[]} or {@code StartTime>} apart. */
final class BracketName {
    private static final Pattern WHOLE = Pattern.compile("([^\\[\\]]+)((?:\\[[^\\[\\]]*])*)");
    private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]]*)]");

    private BracketName() {}

    /** The parts; a name that is not of this form is one part. Empty brackets only say that the key is repeated. */
    static List<String> segments(String name) {
        if (name.length() > 1 && (name.endsWith(">") || name.endsWith("<"))) {
            int sign = name.length() - 1;
            List<String> segments = new ArrayList<>(segments(name.substring(0, sign)));
            segments.add(name.substring(sign));
            return segments;
        }
        Matcher whole = WHOLE.matcher(name);
        if (!whole.matches()) {
            return List.of(name);
        }
        List<String> segments = new ArrayList<>();
        segments.add(whole.group(1));
        Matcher bracket = BRACKET.matcher(whole.group(2));
        while (bracket.find()) {
            if (!bracket.group(1).isEmpty()) {
                segments.add(bracket.group(1));
            }
        }
        return segments;
    }
}
