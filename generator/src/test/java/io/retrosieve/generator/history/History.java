package io.retrosieve.generator.history;

import io.retrosieve.generator.japi.ClientJar;
import io.retrosieve.generator.japi.JavaApi;
import io.retrosieve.generator.japi.JavaApiException;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays real states of the endpoint, which lie beside the checkout, through a generator. */
final class History {
    static final Path FOLDER = Path.of("..", "..", "shared", "history");

    private final Client client;
    private final Path folder;
    private final List<String> failures = new ArrayList<>();

    /** @param jar empty if the files do not compile */
    private record Generated(Path state, List<OutputFile> files, Optional<Path> jar) {}

    /** @param folder for the clients' jars */
    History(Client client, Path folder) {
        this.client = client;
        this.folder = folder;
    }

    static List<Path> states() throws IOException {
        try (Stream<Path> states = Files.list(FOLDER)) {
            return states.sorted().toList();
        }
    }

    /** One less than there are states. */
    List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        Generated before = null;
        for (Path state : states()) {
            Generated after = generated(state);
            if (before != null) {
                steps.add(step(before, after));
            }
            before = after;
        }
        return steps;
    }

    private Generated generated(Path state) throws IOException {
        // emitted files say which document they come from
        Path document = Files.copy(state, folder.resolve("telnyx.json"), StandardCopyOption.REPLACE_EXISTING);
        List<OutputFile> files = client.generate(document);
        Path jar = folder.resolve(state.getFileName() + ".jar");
        try {
            ClientJar.compile(files, jar);
            return new Generated(state, files, Optional.of(jar));
        } catch (JavaApiException e) {
            failures.add(state.getFileName() + ": " + e.getMessage());
            return new Generated(state, files, Optional.empty());
        }
    }

    private static Step step(Generated before, Generated after) throws IOException {
        return new Step(
                name(before.state()) + " to " + name(after.state()),
                Difference.between(before.state(), after.state()),
                before.jar().flatMap(one -> after.jar().map(other -> JavaApi.compare(one, other))),
                Step.changedFiles(before.files(), after.files()));
    }

    private static String name(Path state) {
        return state.getFileName().toString().replace(".json", "");
    }

    /** Of states whose clients do not compile, what javac says. */
    List<String> failures() {
        return failures;
    }
}
