package io.retrosieve.generator.history;

import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A generator's client of one state after the other; what it keeps of one it may use for the next. */
interface Client {

    /** The Java files of the client, by paths below their source folder. */
    List<OutputFile> generate(Path state) throws IOException;
}
