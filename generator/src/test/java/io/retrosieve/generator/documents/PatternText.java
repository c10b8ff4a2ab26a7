package io.retrosieve.generator.documents;

/** Makes a text that a regular expression takes; of alternatives the first, of repetitions the fewest. */
final class PatternText {
    private final String pattern;
    private int at;

    PatternText(String pattern) {
        this.pattern = pattern;
    }

    String text() {
        at = 0;
        return sequence();
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != ')' && pattern.charAt(at) != '|') {
            String atom = atom();
            text.append(atom.repeat(repetitions()));
        }
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            sequence();
        }
        return text.toString();
    }

    private String atom() {
        char c = pattern.charAt(at++);
        switch (c) {
            case '^', '$':
                return "";
            case '.':
                return "a";
            case '(':
                if (pattern.startsWith("?:", at)) {
                    at += 2;
                }
                String group = sequence();
                at++;
                return group;
            case '[':
                return characterClass();
            case '\\':
                return escaped(pattern.charAt(at++));
            default:
                return String.valueOf(c);
        }
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'd' -> "1";
            case 'w', 'S', 'D' -> "a";
            case 's' -> " ";
            default -> String.valueOf(c);
        };
    }

    private String characterClass() {
        String first = "";
        boolean negated = pattern.charAt(at) == '^';
        if (negated) {
            at++;
        }
        while (pattern.charAt(at) != ']') {
            char c = pattern.charAt(at++);
            String one = c == '\\' ? escaped(pattern.charAt(at++)) : String.valueOf(c);
            first = first.isEmpty() ? one : first;
        }
        at++;
        return negated ? "a" : first;
    }

    private int repetitions() {
        if (at >= pattern.length()) {
            return 1;
        }
        char c = pattern.charAt(at);
        int fewest = 1;
        if (c == '?' || c == '*' || c == '+') {
            at++;
            fewest = c == '+' ? 1 : 0;
        } else if (c == '{') {
            int end = pattern.indexOf('}', at);
            fewest = Integer.parseInt(
                    pattern.substring(at + 1, end).split(",")[0].trim());
            at = end + 1;
        }
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
        }
        return fewest;
    }
}
