package io.retrosieve.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Says on the terminal what is done, how far a group is, and since when it runs. */
public final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();
    private String group = "";
    private int steps;
    private int done;

    Progress(PrintStream out) {
        this.out = out;
    }

    void enter(String group) {
        this.group = group;
        steps = 0;
        done = 0;
    }

    /** How many steps the group has. */
    public void expect(int steps) {
        this.steps = steps;
    }

    /** One of these steps is done. */
    public void step(String text) {
        done++;
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        out.printf(
                Locale.ROOT,
                "[%2d:%02d] %s %d/%d: %s%n",
                elapsed.toMinutes(),
                elapsed.toSecondsPart(),
                group,
                done,
                steps,
                text);
    }
}
