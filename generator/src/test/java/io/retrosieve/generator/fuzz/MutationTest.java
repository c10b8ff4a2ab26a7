package io.retrosieve.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with a document, it is generated from or refused with places: no other exception, no endless run, no
 * file outside the output folder, nothing that is no Java. {@code -Dretrosieve.mutations=5000} tries more,
 * {@code -Dretrosieve.seed=7} others.
 */
class MutationTest {
    private static final Path DOCUMENTS = Path.of("..", "..", "shared", "specs");
    private static final int MUTATIONS = Integer.getInteger("retrosieve.mutations", 400);
    private static final long SEED = Long.getLong("retrosieve.seed", 1);
    /** Each of so many is compiled whole; the others are only parsed. */
    private static final int COMPILED = Integer.getInteger("retrosieve.compiled", 20);

    /** Some paths reach half of their document, which takes seconds. */
    private static final int LARGEST_SLICE = 150_000;

    /** A net for what never ends; a busy machine is slow. */
    private static final int LONGEST_RUN_SECONDS = 60;

    private ExecutorService runner = Executors.newSingleThreadExecutor(MutationTest::daemon);
    private final Map<String, List<String>> faults = new TreeMap<>();
    private int judged;
    private int generated;
    private int refused;

    @TempDir
    Path folder;

    static boolean documentsAreThere() {
        return Files.isDirectory(DOCUMENTS);
    }

    @AfterEach
    void stop() {
        runner.shutdownNow();
    }

    @Test
    void changedValuesOfSmallDocuments(TestReporter reporter) throws IOException {
        List<Tree> documents = smallDocuments().stream().map(Tree::read).toList();
        for (int i = 0; i < MUTATIONS; i++) {
            long seed = SEED * 1_000_000 + i;
            Tree document = documents.get(i % documents.size());
            judge("values " + seed, "mutated.json", new Mutator(seed).ofTree(document));
        }
        report("changed values", reporter);
    }

    @Test
    void changedBytesOfSmallDocuments(TestReporter reporter) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (Path document : smallDocuments()) {
            documents.add(Files.readAllBytes(document));
        }
        for (int i = 0; i < MUTATIONS; i++) {
            long seed = SEED * 1_000_000 + i;
            byte[] document = documents.get(i % documents.size());
            judge("bytes " + seed, "mutated.yaml", new Mutator(seed).ofBytes(document));
        }
        report("changed bytes", reporter);
    }

    @Test
    @EnabledIf(value = "documentsAreThere", disabledReason = "../shared/specs is not beside the checkout")
    void changedValuesOfRealDocuments(TestReporter reporter) throws IOException {
        List<Path> documents = listed(DOCUMENTS);
        int each = Math.max(1, MUTATIONS / 4 / documents.size());
        for (Path document : documents) {
            Slices slices = new Slices(Tree.read(document));
            for (int i = 0; i < each; i++) {
                long seed = SEED * 1_000_000 + i;
                Tree slice = slices.slice(new Random(seed), 2);
                if (slice.json().length() > LARGEST_SLICE) {
                    continue;
                }
                judge(document.getFileName() + " " + seed, "mutated.json", new Mutator(seed).ofTree(slice));
            }
        }
        report("changed values of real documents", reporter);
    }

    static List<Path> smallDocuments() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path folder : listed(Path.of("src", "test", "resources", "golden"))) {
            Path document = folder.resolve("spec.yaml");
            if (Files.exists(document)) {
                documents.add(document);
            }
        }
        return documents;
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void judge(String name, String file, byte[] document) throws IOException {
        Path path = Files.write(folder.resolve(file), document);
        judged++;
        Outcome outcome = compiled(outcome(path));
        generated += outcome.files().isEmpty() ? 0 : 1;
        refused += outcome.files().isEmpty() ? 1 : 0;
        outcome.fault().ifPresent(fault -> {
            faults.computeIfAbsent(kind(fault), key -> new ArrayList<>()).add(name + ": " + fault);
            keep(name, document);
        });
    }

    private Outcome outcome(Path document) {
        try {
            return runner.submit(() -> Outcome.of(document)).get(LONGEST_RUN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            runner.shutdownNow();
            runner = Executors.newSingleThreadExecutor(MutationTest::daemon);
            return new Outcome(List.of(), Optional.of("still running after " + LONGEST_RUN_SECONDS + " s"));
        } catch (InterruptedException | ExecutionException e) {
            return new Outcome(List.of(), Optional.of(String.valueOf(e)));
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "mutations");
        thread.setDaemon(true);
        return thread;
    }

    private Outcome compiled(Outcome outcome) throws IOException {
        if (judged % COMPILED != 0
                || outcome.files().isEmpty()
                || outcome.fault().isPresent()) {
            return outcome;
        }
        try {
            Compiler.compile(outcome.files(), Files.createDirectories(folder.resolve("classes")));
            return outcome;
        } catch (AssertionError e) {
            return new Outcome(outcome.files(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    /** Left for whoever mends it. */
    private static void keep(String name, byte[] document) {
        try {
            Path kept = Files.createDirectories(Path.of("target", "mutations"));
            Files.write(kept.resolve(name.replace(' ', '-')), document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kind(String fault) {
        String said = fault.replaceAll("(?s)^.*?javac says:\\s*\\S+ ", "").replaceAll("(?s)\\n.*", "");
        return said.replaceAll("'[^']*'|\"[^\"]*\"", "..").replaceAll("^(javac: .{0,40}).*$", "$1");
    }

    private void report(String what, TestReporter reporter) {
        reporter.publishEntry(what, generated + " generated, " + refused + " refused, " + faults.size() + " faults");
        StringBuilder report = new StringBuilder();
        faults.forEach((kind, all) ->
                report.append(all.size()).append(" x ").append(cut(all.get(0))).append('\n'));
        assertThat(faults).as(report.toString()).isEmpty();
        assertThat(generated)
                .as("a mutation that only breaks syntax tests no reader")
                .isGreaterThan(refused / 20);
    }

    private static String cut(String text) {
        return text.length() < 600 ? text : text.substring(0, 600);
    }
}
