package io.retrosieve.generator.compare;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of three numbers. */
public record ReleaseVersion(int major, int minor, int patch) implements Comparable<ReleaseVersion> {
    private static final Pattern FORM =
            Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})(-SNAPSHOT)?");

    /** A snapshot counts as what it will be. */
    public static Optional<ReleaseVersion> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new ReleaseVersion(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** The least version that may follow, and the step that leads there. */
    public Next after(Step demanded) {
        Step step = major == 0 ? demanded.beforeOne() : demanded;
        return new Next(
                step,
                switch (step) {
                    case NONE -> this;
                    case PATCH -> new ReleaseVersion(major, minor, patch + 1);
                    case MINOR -> new ReleaseVersion(major, minor + 1, 0);
                    case MAJOR -> new ReleaseVersion(major + 1, 0, 0);
                });
    }

    /** A step and where it leads. */
    public record Next(Step step, ReleaseVersion version) {}

    @Override
    public int compareTo(ReleaseVersion other) {
        return Comparator.comparingInt(ReleaseVersion::major)
                .thenComparingInt(ReleaseVersion::minor)
                .thenComparingInt(ReleaseVersion::patch)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
