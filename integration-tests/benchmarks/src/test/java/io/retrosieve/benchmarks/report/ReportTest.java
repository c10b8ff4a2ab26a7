package io.retrosieve.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of numbers that are known. */
class ReportTest {
    private static final Metric TIME = new Metric("time", "ms");

    private final Table table = new Table("decode", "A page.", "ours");

    @BeforeEach
    void measureTwice() {
        table.add("ours", TIME, 10);
        table.add("theirs", TIME, 30);
        // the machine was busy, with both
        table.add("ours", TIME, 100);
        table.add("theirs", TIME, 250);
    }

    @Test
    void ratiosAreThoseOfTheSameRound(@TempDir Path folder) throws Exception {
        Report report = new Report(folder, List.of("Versions: moshi 1.15.2"));
        report.add("json", new Findings(List.of(table), List.of()));

        assertThat(Files.readString(report.write()))
                .contains("* Machine: ", " cores, ", "* Versions: moshi 1.15.2\n")
                .contains("|  | time, ms | times ours |\n")
                .contains("| ours | 55 (10 to 100) |  |\n")
                .contains("| theirs | 140 (30 to 250) | 2.75 (2.50 to 3) |\n")
                .contains("![decode](json-decode.png)");
        assertThat(ImageIO.read(folder.resolve("json-decode.png").toFile()).getWidth())
                .isEqualTo(1000);
    }

    @Test
    void aBarIsHeldByTheMedianUpToItsLimit() {
        Series ratio = table.ratio("theirs", "ours", TIME);

        assertThat(Bar.atMost("x", 2.75, ratio).verdict()).isEqualTo("held");
        assertThat(Bar.atMost("x", 2.74, ratio).verdict()).isEqualTo("NOT HELD");
        assertThat(Bar.atLeast("x", 2.75, ratio).verdict()).isEqualTo("held");
        assertThat(Bar.atLeast("x", 2.76, ratio).verdict()).isEqualTo("NOT HELD");
    }

    @Test
    void whatWasNotMeasuredIsNeitherHeldNorNot() {
        Bar bar = Bar.atMost("x", 1, table.ratio("nobody", "ours", TIME));

        assertThat(bar.verdict()).isEqualTo("not measured");
    }
}
