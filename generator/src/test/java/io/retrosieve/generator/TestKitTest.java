package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.model.Output;
import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.write.OutputFile;
import io.retrosieve.runtime.Model;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is emitted for the tests of apps: the very bytes, that they compile beside the client, and that samples are models. */
class TestKitTest {
    private static final Path DOCUMENTS = Path.of("..", "..", "shared", "specs");

    static List<Path> cases() throws IOException {
        return Goldens.cases("test-kit");
    }

    static boolean documentsAreThere() {
        return Files.isDirectory(DOCUMENTS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void emitsTheExpectedFiles(Path folder) throws IOException {
        Run run = kit(location(folder));
        Goldens.hold(
                folder.resolve("expected"),
                run.files().stream().collect(Collectors.toMap(TestKitTest::shortPath, OutputFile::text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void compilesBesideTheClient(Path folder, @TempDir Path classes) throws Exception {
        compile(location(folder), classes);
        assertThat(samples(classes)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lago", "spotify"})
    @EnabledIf(value = "documentsAreThere", disabledReason = "../shared/specs is not beside the checkout")
    void compilesForWholeDocuments(String document, @TempDir Path classes) throws Exception {
        compile(documentFile(document), classes);
        List<Model> samples = samples(classes);
        long models = Run.of(documentFile(document)).files().stream()
                .filter(file -> file.text().contains(" extends Model {"))
                .count();
        System.out.println("test kit of " + document + ": samples of " + samples.size() + " of " + models + " models");
        assertThat((long) samples.size()).isEqualTo(models);
    }

    @Test
    void servesAnApp(@TempDir Path classes) throws Exception {
        Path folder = Goldens.folder("test-kit").resolve("pets");
        List<OutputFile> all = new ArrayList<>(Run.of(location(folder)).files());
        all.addAll(kit(location(folder)).files());
        String use = Files.readString(folder.resolve("PetShopUse.java"));
        all.add(new OutputFile("com/example/client/PetShopUse.java", use));
        Compiler.compile(all, classes);
        try (URLClassLoader loader = loader(classes)) {
            Object seen = loader.loadClass("com.example.client.PetShopUse")
                    .getMethod("run")
                    .invoke(null);
            Goldens.hold(folder.resolve("seen"), Map.of("by-the-app.txt", (String) seen));
        }
    }

    private static URLClassLoader loader(Path classes) throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, TestKitTest.class.getClassLoader());
    }

    private static void compile(String location, Path classes) throws IOException {
        List<OutputFile> both = new ArrayList<>(Run.of(location).files());
        both.addAll(kit(location).files());
        Compiler.compile(both, classes);
    }

    /** Every sample, built. */
    private static List<Model> samples(Path classes) throws Exception {
        List<Model> models = new ArrayList<>();
        try (URLClassLoader loader = loader(classes)) {
            for (Method sample : samplesClass(classes, loader).getDeclaredMethods()) {
                if (Modifier.isPublic(sample.getModifiers())) {
                    models.add(built(sample));
                }
            }
        }
        return models;
    }

    private static Class<?> samplesClass(Path classes, ClassLoader loader) throws Exception {
        try (Stream<Path> files = Files.walk(classes)) {
            Path file = files.filter(path -> path.toString().endsWith("Samples.class"))
                    .findFirst()
                    .orElseThrow();
            String name = classes.relativize(file).toString().replace(".class", "");
            return loader.loadClass(name.replace('/', '.').replace('\\', '.'));
        }
    }

    private static Model built(Method sample) throws ReflectiveOperationException {
        try {
            return ((Model.Builder<?, ?>) sample.invoke(null)).build();
        } catch (InvocationTargetException e) {
            throw new AssertionError(sample + ": " + e.getCause(), e.getCause());
        }
    }

    private static Run kit(String location) {
        return Run.of(location, Selection.ALL, Output.TEST_KIT);
    }

    private static String location(Path folder) throws IOException {
        Path location = folder.resolve("location.txt");
        return Files.exists(location)
                ? Files.readString(location).strip()
                : folder.resolve("spec.yaml").toString();
    }

    private static String documentFile(String part) throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }

    private static String shortPath(OutputFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
