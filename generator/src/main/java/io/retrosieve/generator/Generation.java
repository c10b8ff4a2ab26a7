package io.retrosieve.generator;

import io.retrosieve.generator.write.OutputFile;
import java.util.List;

/** A client, and how much of its document it covers. */
public record Generation(List<OutputFile> files, Summary summary) {

    public Generation {
        files = List.copyOf(files);
    }
}
