package io.retrosieve.generator.compare;

/**
 * One thing that changed between two documents.
 *
 * @param what in words, of which those in backticks are the document's
 * @param wire whether what a client of the old document sends is still taken and means the same, and what is answered now is
 *     still read by it
 * @param nullness whether what could not be null still can't be: Kotlin and null checkers hold callers to it, class files
 *     do not show it
 */
public record Change(Site site, Kind kind, String what, boolean wire, boolean nullness) {

    public Change(Site site, Kind kind, String what, boolean wire) {
        this(site, kind, what, wire, true);
    }

    /** What happened. */
    public enum Kind {
        LOST,
        GAINED,
        CHANGED,
        /** Other values of the same type are taken. */
        LIMITED,
        /** Only Java names it otherwise. */
        RENAMED,
        /** Only the document says it otherwise. */
        SAID;

        /** Whether it can give and take classes. */
        boolean isOfShape() {
            return this == LOST || this == GAINED || this == CHANGED;
        }
    }

    public static Change lost(Site site, String what) {
        return new Change(site, Kind.LOST, what, false);
    }

    public static Change gained(Site site, String what) {
        return new Change(site, Kind.GAINED, what, true);
    }

    public static Change breaking(Site site, String what) {
        return new Change(site, Kind.CHANGED, what, false);
    }

    public static Change compatible(Site site, String what) {
        return new Change(site, Kind.CHANGED, what, true);
    }

    public static Change limited(Site site, String what, boolean wire) {
        return new Change(site, Kind.LIMITED, what, wire);
    }

    public static Change renamed(Site site, String what) {
        return new Change(site, Kind.RENAMED, what, true);
    }

    public static Change said(Site site, String what) {
        return new Change(site, Kind.SAID, what, true);
    }
}
