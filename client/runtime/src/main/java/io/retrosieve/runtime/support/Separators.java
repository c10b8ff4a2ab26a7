package io.retrosieve.runtime.support;

/** What stands between several values in one text. */
final class Separators {
    private Separators() {}

    /** What is wrong with a value that holds the separator. */
    static String fault(String separator, String value) {
        String name = separator.equals(",") ? "comma" : separator.equals("|") ? "pipe" : "space";
        return "separates values by " + name + "s and cannot send one that holds a " + name + ": '" + value + "'";
    }
}
