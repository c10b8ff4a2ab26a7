package io.retrosieve.generator.cli;

import io.retrosieve.generator.Generation;
import io.retrosieve.generator.Generator;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.InvalidDocumentException;
import io.retrosieve.generator.options.Options;
import io.retrosieve.generator.write.Change;
import io.retrosieve.generator.write.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code generate -i api.yaml -o out}: writes a client. Options are named as OpenAPI Generator's command line names them. */
@Command(
        name = "generate",
        description = "Writes the client of a document. What was found in the document goes to standard error.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the client is written",
            "1:the document has errors, or the output folder can't be written; the first changes nothing",
            "2:the command line can't be followed"
        })
final class GenerateCommand implements Callable<Integer> {
    @Option(
            names = {"-i", "--input-spec"},
            required = true,
            paramLabel = "<document>",
            description = "OpenAPI 3.0 or 3.1, JSON or YAML: a file")
    private String document = "";

    @Option(
            names = {"-o", "--output"},
            defaultValue = ".",
            paramLabel = "<folder>",
            description =
                    "where to write; files that stay the same keep their times, and what an earlier run wrote and this"
                            + " one does not is deleted (default: the current folder)")
    private Path output = Path.of(".");

    @Option(
            names = {"-p", "--additional-properties"},
            split = ",",
            paramLabel = "<option>=<value>",
            description = "the options below by their other names, apiPackage=com.example.api; several with , between")
    private Map<String, String> properties = new LinkedHashMap<>();

    @Option(names = "--dry-run", description = "say what would be written, kept and deleted, and change nothing")
    private boolean dryRun;

    private final OptionValues values = new OptionValues();
    private final CommandLine command = new CommandLine(this);

    static CommandLine commandLine() {
        GenerateCommand generate = new GenerateCommand();
        generate.values.addTo(generate.command.getCommandSpec());
        return generate.command;
    }

    @Override
    public Integer call() {
        Options options = values.read(properties, command);
        Diagnostics diagnostics = new Diagnostics(options.severities());
        try {
            Generation generation = generate(options, diagnostics);
            OutputFolder folder = new OutputFolder(output);
            List<Change> changes = folder.changes(options.placed(generation));
            if (dryRun) {
                changes.forEach(command.getOut()::println);
            } else {
                folder.apply(changes);
            }
            generation.closingLines(diagnostics).forEach(command.getOut()::println);
            return CommandLine.ExitCode.OK;
        } catch (InvalidDocumentException e) {
            command.getErr().println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            command.getErr().println("The output folder '" + output + "' can't be written: " + e);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Warnings are shown even if an error ends the run: all faults at once. */
    private Generation generate(Options options, Diagnostics diagnostics) {
        try {
            return new Generator(options.generator(), diagnostics).generate(document);
        } finally {
            diagnostics.remarks().forEach(remark -> command.getErr().println(remark.text()));
        }
    }
}
