package io.retrosieve.generator.documents;

import io.retrosieve.generator.Run;
import io.retrosieve.generator.documents.ExampleResults.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes down what was tried on a document, with everything that is not simply right. */
final class Report {
    private static final int LONGEST = 400;

    private final String document;
    private final StringBuilder text = new StringBuilder();
    private final List<String> summaries = new ArrayList<>();

    Report(String document, Run run) {
        this.document = document;
        long lines = run.files().stream()
                .mapToLong(file -> file.text().lines().count())
                .sum();
        text.append("# ").append(document).append('\n');
        say("\n" + run.files().size() + " files, " + lines + " lines, "
                + run.diagnostics().size() + " diagnostics\n");
    }

    void add(ExampleResults results) throws IOException {
        say("\n" + results + "\n");
        for (Verdict verdict : Verdict.values()) {
            List<ExampleResults.Entry> entries = results.of(verdict);
            if (verdict != Verdict.ROUND_TRIPPED && !entries.isEmpty()) {
                text.append("\n## ")
                        .append(entries.size())
                        .append(" examples ")
                        .append(verdict.words())
                        .append("\n\n");
                entries.forEach(entry -> line(entry.pointer() + ": " + entry.reason()));
            }
        }
        write();
    }

    void add(RequestResults results) throws IOException {
        say("\n" + results + "\n");
        for (RequestResults.Verdict verdict : RequestResults.Verdict.values()) {
            List<RequestResults.Entry> entries = results.of(verdict);
            if (verdict != RequestResults.Verdict.VALID && !entries.isEmpty()) {
                text.append("\n## ")
                        .append(entries.size())
                        .append(" requests ")
                        .append(verdict.words())
                        .append("\n\n");
                entries.forEach(entry -> line(entry.operation() + ": " + entry.reason()));
            }
        }
        write();
    }

    /** How much of the document there is in the client. */
    void emitted(int operations, EmittedClient client, RawDocument whole) throws IOException {
        int schemas = 0;
        int classes = 0;
        for (var schema : whole.at("#/components/schemas").properties()) {
            schemas++;
            classes += client.modelAt(RawDocument.child("#/components/schemas", schema.getKey())) == null ? 0 : 1;
        }
        say("\n" + operations + " operations emitted; " + classes + " of " + schemas
                + " component schemas are classes\n");
        write();
    }

    /** One line for the log. */
    void print() {
        System.out.println(document + ": " + String.join("; ", summaries));
    }

    private void say(String summary) {
        summaries.add(summary.trim());
        text.append(summary);
    }

    private void line(String entry) {
        String flat = entry.replace('\n', ' ');
        text.append("* ")
                .append(flat.length() > LONGEST ? flat.substring(0, LONGEST) + " ..." : flat)
                .append('\n');
    }

    private void write() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "documents"));
        Files.writeString(folder.resolve(document + ".md"), text);
    }
}
