package io.retrosieve.generator.emit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a path as Retrofit takes it. */
final class RetrofitPath {
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

    private RetrofitPath() {}

    /**
     * The path relative to the base URL, which may have a path of its own: so without its first slash. A colon in the
     * first segment would make it an absolute URL, and Retrofit takes an empty one for none.
     */
    static String relative(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        Matcher template = TEMPLATE.matcher(relative);
        String named = template.replaceAll(found -> Matcher.quoteReplacement("{" + parameter(found.group(1)) + "}"));
        int slash = named.indexOf('/');
        String first = slash < 0 ? named : named.substring(0, slash);
        return first.contains(":") || named.isEmpty() ? "./" + named : named;
    }

    /** A template's name as Retrofit allows it; it is not sent. */
    static String parameter(String name) {
        if (ALLOWED.matcher(name).matches()) {
            return name;
        }
        StringBuilder allowed = new StringBuilder("p");
        name.codePoints().forEach(c -> {
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c);
            allowed.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c));
        });
        return allowed.toString();
    }
}
