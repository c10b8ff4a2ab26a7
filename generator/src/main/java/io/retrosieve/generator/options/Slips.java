package io.retrosieve.generator.options;

import java.util.Locale;

/** How far a word is from another: letters that were left out, added or taken for others. */
final class Slips {
    private Slips() {}

    static int between(String typed, String meant) {
        String from = typed.toLowerCase(Locale.ROOT).replace("-", "");
        String to = meant.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int i = 0; i <= to.length(); i++) {
            row[i] = i;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int taken = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(taken, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
