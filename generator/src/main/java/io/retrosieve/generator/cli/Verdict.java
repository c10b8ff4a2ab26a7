package io.retrosieve.generator.cli;

import io.retrosieve.generator.compare.Comparison;
import io.retrosieve.generator.compare.ReleaseVersion;
import io.retrosieve.generator.compare.Step;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;

/**
 * What a comparison means for a version.
 *
 * @param published the version that callers have
 * @param planned the version that is to follow
 */
record Verdict(Comparison comparison, Optional<ReleaseVersion> published, Optional<ReleaseVersion> planned) {

    /** Says it, and gives the status of the command. */
    int tell(PrintWriter out) {
        Step step = comparison.step();
        if (published.isEmpty()) {
            out.println(step == Step.NONE ? "none: nothing changed" : step.word() + " is the least step");
            return CommandLine.ExitCode.OK;
        }
        ReleaseVersion.Next least = published.get().after(step);
        out.println(
                least.step() == Step.NONE
                        ? "none: nothing changed since " + published.get()
                        : least.step().word() + ": the least version after " + published.get() + " is "
                                + least.version());
        if (planned.isPresent() && planned.get().compareTo(published.get()) < 0) {
            out.println(planned.get() + " comes before " + published.get()
                    + ". Compare it with the last version of its own line: --old-version, and --old of that version.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (planned.isPresent() && planned.get().compareTo(least.version()) < 0) {
            out.println(planned.get() + " is too small a step"
                    + comparison.firstBreak().map(this::breaks).orElse(""));
            return CommandLine.ExitCode.SOFTWARE;
        }
        return CommandLine.ExitCode.OK;
    }

    private String breaks(String first) {
        int others = comparison.breaks().size() - 1;
        return ": " + first + (others > 0 ? ", and " + others + " more" : "");
    }
}
