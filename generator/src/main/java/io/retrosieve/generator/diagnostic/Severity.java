package io.retrosieve.generator.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs. An option can change it for each rule. */
public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Something of the document was left out or read otherwise than it says. */
    WARNING,
    /** Worth knowing; nothing is lost. */
    INFO,
    /** Not reported. */
    OFF;

    /** The word in a report and in an option. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
