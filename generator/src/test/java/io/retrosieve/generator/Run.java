package io.retrosieve.generator;

import io.retrosieve.generator.diagnostic.Diagnostic;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.InvalidDocumentException;
import io.retrosieve.generator.model.Output;
import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.naming.NamingOptions;
import io.retrosieve.generator.write.OutputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One run of the generator: its files, the record of their names and summary, empty if it refused the document, and everything that it said. */
public record Run(List<OutputFile> files, String names, String summary, List<Diagnostic> diagnostics) {
    private static final String PACKAGE = "com.example.client";

    public static Run of(Path document) {
        return of(document.toString());
    }

    public static Run of(String location) {
        return of(location, Selection.ALL);
    }

    public static Run of(String location, Selection selection) {
        return of(location, selection, Output.CLIENT);
    }

    /** Of a document and what is said beside it. */
    public static Run corrected(String location, List<String> overlays) {
        return corrected(location, Selection.ALL, overlays);
    }

    public static Run corrected(String location, Selection selection, List<String> overlays) {
        return of(
                location,
                new GeneratorOptions(
                        new NamingOptions(PACKAGE, PACKAGE, ""), selection, Output.CLIENT, overlays, Optional.empty()));
    }

    public static Run of(String location, Selection selection, Output output) {
        return of(
                location,
                new GeneratorOptions(
                        new NamingOptions(PACKAGE, PACKAGE, ""), selection, output, List.of(), Optional.empty()));
    }

    /** Of a document, with the names of what was published. */
    public static Run keeping(String location, Selection selection, Path names) {
        NamingOptions naming = new NamingOptions(PACKAGE, PACKAGE, "");
        Optional<String> record = Optional.of(names.toString());
        return of(location, new GeneratorOptions(naming, selection, Output.CLIENT, List.of(), record));
    }

    /** The test kit of a client whose names were published. */
    public static Run testKit(String location, Path names) {
        NamingOptions naming = new NamingOptions(PACKAGE, PACKAGE, "");
        Optional<String> record = Optional.of(names.toString());
        return of(location, new GeneratorOptions(naming, Selection.ALL, Output.TEST_KIT, List.of(), record));
    }

    private static Run of(String location, GeneratorOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            Generation generation = new Generator(options, diagnostics).generate(location);
            return new Run(
                    generation.files(),
                    generation.names().map(OutputFile::text).orElse(""),
                    generation.summary().toString(),
                    diagnostics.all());
        } catch (InvalidDocumentException refused) {
            return new Run(List.of(), "", "", diagnostics.all());
        }
    }

    /** The diagnostics as a user reads them, with the file's name instead of its path on this machine. */
    public String report(Path folder) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.text() + "\n")
                .collect(Collectors.joining())
                .replace(folder.toString().replace('\\', '/') + "/", "");
    }

    public String text(String fileName) {
        return files.stream()
                .filter(file -> file.path().endsWith("/" + fileName))
                .findFirst()
                .map(OutputFile::text)
                .orElseThrow(() -> new AssertionError("no " + fileName + " among "
                        + files.stream().map(OutputFile::path).toList()));
    }
}
