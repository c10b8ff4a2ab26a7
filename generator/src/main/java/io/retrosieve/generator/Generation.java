package io.retrosieve.generator;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.write.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A client, and how much of its document it covers.
 *
 * @param files the sources
 * @param names the record of their names, below the output folder itself; a client has one
 * @param location of the document, as the user named it
 */
public record Generation(List<OutputFile> files, Optional<OutputFile> names, Summary summary, String location) {

    public Generation {
        files = List.copyOf(files);
    }

    /**
     * What a run says last: what was found, if anything was, and what was made.
     *
     * <pre>
     * Retrosieve: 2 warnings: DOC013 1, OPR003 1
     * Retrosieve: 21 files; 9 of 9 operations, 10 of 10 schemas, from api.yaml
     * </pre>
     */
    public List<String> closingLines(Diagnostics diagnostics) {
        List<String> lines = new ArrayList<>();
        if (!diagnostics.all().isEmpty()) {
            lines.add("Retrosieve: " + diagnostics.tally());
        }
        lines.add("Retrosieve: " + summary + ", from " + location);
        return lines;
    }
}
