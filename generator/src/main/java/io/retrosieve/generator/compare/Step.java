package io.retrosieve.generator.compare;

import java.util.Locale;

/** The steps of semantic versioning, by what changed for callers. */
public enum Step {
    /** Nothing changed. */
    NONE,
    /** Only words, or names that no caller's code holds. */
    PATCH,
    /** Something gained. */
    MINOR,
    /** Something that worked may no longer. */
    MAJOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step that says the same before 1.0: a break is a minor one, all else a patch. */
    Step beforeOne() {
        return switch (this) {
            case MAJOR -> MINOR;
            case MINOR, PATCH -> PATCH;
            case NONE -> NONE;
        };
    }
}
