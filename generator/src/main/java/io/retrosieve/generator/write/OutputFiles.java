package io.retrosieve.generator.write;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files of a run, sorted by path. Two that a file system without cases takes for one are a fault. */
public final class OutputFiles {
    private final Diagnostics diagnostics;
    private final Map<String, Place> claimed = new HashMap<>();
    private final List<OutputFile> files = new ArrayList<>();

    public OutputFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds a file that comes from this place of the document. */
    public void add(String path, String text, Place place) {
        Place first = claimed.putIfAbsent(path.toLowerCase(Locale.ROOT), place);
        if (first != null) {
            diagnostics.report(Rule.OUT001, List.of(place, first), "two files would be written to " + path);
        }
        files.add(new OutputFile(path, text));
    }

    public List<OutputFile> sorted() {
        return files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
    }
}
