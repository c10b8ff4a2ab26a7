package io.retrosieve.generator;

import io.retrosieve.generator.compare.Change;
import io.retrosieve.generator.compare.ClassComparison;
import io.retrosieve.generator.compare.ClientState;
import io.retrosieve.generator.compare.Comparison;
import io.retrosieve.generator.compare.OperationComparison;
import io.retrosieve.generator.compare.ServerComparison;
import io.retrosieve.generator.diff.DocumentDiff;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.japi.ClientJar;
import io.retrosieve.generator.japi.JavaApi;
import io.retrosieve.generator.japi.JavaApiChanges;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.slice.DocumentSlice;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets two states of a document against each other: the clients of both are made, and compared as documents and as jars. */
public final class Comparer {
    private final Side old;
    private final Side now;

    public Comparer(Source old, Source now) {
        this.old = new Side(old);
        this.now = new Side(now);
    }

    /**
     * One of the two.
     *
     * @param jar the client as it was published; compiled from the document if there is none
     */
    public record Source(String location, Generator generator, Optional<Path> jar) {}

    /** A document, and the client that is made of it. */
    private static final class Side {
        private final Source source;
        private final DocumentSlice slice;
        private final ClientState state;
        private final List<OutputFile> files;

        Side(Source source) {
            this.source = source;
            Document corrected = source.generator().correct(source.location());
            ClientPlan plan = source.generator().plan(corrected);
            this.slice = new DocumentSlice(corrected);
            this.state = new ClientState(plan.api(), plan.filters(), plan.names());
            this.files = source.generator().emit(plan, source.location()).files();
        }

        String slice(List<String> operations) {
            Map<String, Operation> byKey = state.operations();
            return slice.of(operations.stream()
                    .map(key -> Objects.requireNonNull(byKey.get(key), key))
                    .toList());
        }

        Path jar(Path folder, String name) {
            return source.jar().orElseGet(() -> {
                Path jar = folder.resolve(name);
                ClientJar.compile(files, jar);
                return jar;
            });
        }
    }

    /**
     * What changed from one to the other.
     *
     * @throws io.retrosieve.generator.japi.JavaApiException if the jars can't be made or read
     */
    public Comparison compare() {
        OperationComparison operations = new OperationComparison(old.state, now.state);
        List<Change> changes = new ArrayList<>(ServerComparison.of(old.state, now.state, now.slice.servers()));
        changes.addAll(operations.changes());
        DocumentDiff.Slices slices = new DocumentDiff.Slices(old::slice, now::slice);
        changes.addAll(new DocumentDiff(old.state, now.state, slices).changes(operations.shared()));
        changes.addAll(new ClassComparison(old.state, now.state).changes(operations.shared()));
        Comparison comparison = Comparison.of(old.state, now.state, changes, javaApi());
        return bodies(old.files).equals(bodies(now.files)) ? comparison : comparison.withOtherText();
    }

    private static List<OutputFile> bodies(List<OutputFile> files) {
        return files.stream()
                .map(file -> new OutputFile(file.path(), file.text().replaceAll("(?m)^// .*\n", "")))
                .toList();
    }

    private JavaApiChanges javaApi() {
        try {
            Path folder = Files.createTempDirectory("retrosieve");
            try {
                return JavaApi.compare(old.jar(folder, "old.jar"), now.jar(folder, "new.jar"));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the jars that are compared: " + e.getMessage(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
