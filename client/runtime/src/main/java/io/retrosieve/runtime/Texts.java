package io.retrosieve.runtime;

/** Text for messages. */
final class Texts {
    private static final int LONGEST = 80;

    private Texts() {}

    /** Text that is fit for one line of a log, however long the original, and whatever a server put into it. */
    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
