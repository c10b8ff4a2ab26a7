package io.retrosieve.runtime;

/** Tells what is well-formed UTF-8, after table 3-7 of the Unicode standard. */
final class Utf8 {
    private static final int BAD = -1;

    private Utf8() {}

    /** Where the character of two to four bytes that starts here ends, negative if it is malformed. */
    static int end(byte[] text, int start) {
        int lead = text[start] & 0xff;
        int end = start + (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
        if (lead < 0xc2 || lead > 0xf4 || end > text.length) {
            return BAD;
        }
        int second = text[start + 1] & 0xff;
        if (second < leastSecond(lead) || second > greatestSecond(lead)) {
            return BAD;
        }
        for (int at = start + 2; at < end; at++) {
            if ((text[at] & 0xc0) != 0x80) {
                return BAD;
            }
        }
        return end;
    }

    /** No character has a longer form than it needs. */
    private static int leastSecond(int lead) {
        return lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    }

    /** Halves of pairs are no characters, nor is anything beyond U+10FFFF. */
    private static int greatestSecond(int lead) {
        return lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    }
}
