package io.retrosieve.generator.cli;

import io.retrosieve.generator.Comparer;
import io.retrosieve.generator.Generator;
import io.retrosieve.generator.GeneratorOptions;
import io.retrosieve.generator.compare.ChangesPage;
import io.retrosieve.generator.compare.Comparison;
import io.retrosieve.generator.compare.ReleaseVersion;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.InvalidDocumentException;
import io.retrosieve.generator.japi.JavaApiException;
import io.retrosieve.generator.model.Output;
import io.retrosieve.generator.options.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code compare --old old.yaml --new new.yaml}: what changed for callers, and which version step that is. */
@Command(
        name = "compare",
        description = {
            "Writes what changed for callers between two states of a document, as Markdown, and says which version step that"
                    + " demands: major if something breaks, minor if something is gained, patch if only words changed.",
            "Before 1.0 a break demands a minor step, and anything else a patch step.",
            "Choose by --paths what is compared: an operation that is renamed is still found by its path."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the changes are written",
            "1:--new-version is a smaller step than they demand, a document has errors, or a file can't be read or written",
            "2:the command line can't be followed"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  compare --old api-1.4.yaml --new api.yaml --overlays corrections.yaml \\",
            "      --api-package com.example.api --old-version 1.4.2 --new-version 1.5.0-SNAPSHOT -o CHANGES.md"
        })
final class CompareCommand implements Callable<Integer> {
    @Option(names = "--old", required = true, paramLabel = "<document>", description = "the state that callers know")
    private String old = "";

    @Option(names = "--new", required = true, paramLabel = "<document>", description = "the state that follows")
    private String now = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "<file>",
            description = "where to write the Markdown (default: standard output)")
    private @Nullable Path output;

    @Option(
            names = "--old-overlays",
            paramLabel = "<overlays>",
            description = "corrections to the old document; empty for none (default: the overlays)")
    private @Nullable String oldOverlays;

    @Option(
            names = "--old-jar",
            paramLabel = "<jar>",
            description =
                    "the client of the old document as it was published (default: compiled from what is generated)")
    private @Nullable Path oldJar;

    @Option(names = "--new-jar", paramLabel = "<jar>", description = "the client of the new document, likewise")
    private @Nullable Path newJar;

    @Option(names = "--old-version", paramLabel = "<version>", description = "the version of the old client: 1.4.2")
    private @Nullable String oldVersion;

    @Option(
            names = "--new-version",
            paramLabel = "<version>",
            description = "the version to publish the new client with; a snapshot counts as what it will be")
    private @Nullable String newVersion;

    private final OptionValues values = new OptionValues();
    private final CommandLine command = new CommandLine(this);

    static CommandLine commandLine() {
        CompareCommand compare = new CompareCommand();
        compare.values.addTo(compare.command.getCommandSpec());
        return compare.command;
    }

    @Override
    public Integer call() {
        Options options = values.read(Map.of(), command);
        if (options.generator().output() != Output.CLIENT) {
            throw new ParameterException(command, "option emit: only clients are compared");
        }
        Optional<ReleaseVersion> published = version("--old-version", oldVersion);
        Optional<ReleaseVersion> planned = version("--new-version", newVersion);
        if (planned.isPresent() && published.isEmpty()) {
            throw new ParameterException(command, "--new-version needs --old-version to be compared with");
        }
        try {
            Comparison comparison = compare(options);
            write(new ChangesPage(comparison, old, now, published).text());
            return new Verdict(comparison, published, planned).tell(command.getErr());
        } catch (InvalidDocumentException | JavaApiException e) {
            command.getErr().println(e.getMessage());
        } catch (UncheckedIOException e) {
            command.getErr().println(e.getMessage());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private Comparison compare(Options options) {
        GeneratorOptions corrected = options.generator();
        List<String> overlays = oldOverlays == null
                ? corrected.overlays()
                : Arrays.stream(oldOverlays.split(";"))
                        .map(String::strip)
                        .filter(overlay -> !overlay.isEmpty())
                        .toList();
        GeneratorOptions ofOld = corrected.withOverlays(overlays);
        Diagnostics before = new Diagnostics(options.severities());
        Diagnostics after = new Diagnostics(options.severities());
        try {
            return new Comparer(
                            new Comparer.Source(old, new Generator(ofOld, before), Optional.ofNullable(oldJar)),
                            new Comparer.Source(now, new Generator(corrected, after), Optional.ofNullable(newJar)))
                    .compare();
        } finally {
            tell(old, before);
            tell(now, after);
        }
    }

    /** All of it is said where the client is generated. */
    private void tell(String document, Diagnostics diagnostics) {
        if (!diagnostics.all().isEmpty()) {
            command.getErr().println(document + ": " + diagnostics.tally());
        }
    }

    private void write(String page) {
        if (output == null) {
            command.getOut().print(page);
            command.getOut().flush();
            return;
        }
        try {
            Files.writeString(output, page);
        } catch (IOException e) {
            throw new UncheckedIOException("'" + output + "' can't be written: " + e, e);
        }
    }

    private Optional<ReleaseVersion> version(String option, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<ReleaseVersion> version = ReleaseVersion.of(text);
        if (version.isEmpty()) {
            throw new ParameterException(
                    command, option + ": '" + text + "' must be three numbers, 1.4.2 or 1.4.2-SNAPSHOT");
        }
        return version;
    }
}
