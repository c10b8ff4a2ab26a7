package io.retrosieve.android;

import com.android.tools.r8.CompilationFailedException;
import com.android.tools.r8.CompilationMode;
import com.android.tools.r8.D8;
import com.android.tools.r8.D8Command;
import com.android.tools.r8.Diagnostic;
import com.android.tools.r8.DiagnosticsHandler;
import com.android.tools.r8.OutputMode;
import com.android.tools.r8.R8;
import com.android.tools.r8.R8Command;
import com.android.tools.r8.origin.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import proguard.Configuration;
import proguard.ConfigurationParser;
import proguard.ProGuard;

/** R8 in full mode, D8 and ProGuard, as an app's build runs them. */
final class Shrinkers implements AutoCloseable {
    private static final int MIN_API = 21;

    /**
     * What an app's build brings along. JetBrains' annotations are for compilers, and nobody depends on them; the others are
     * what Robolectric put into Android's classes.
     */
    private static final List<String> SURROUNDINGS =
            List.of("-dontwarn org.jetbrains.annotations.**", "-dontwarn org.robolectric.internal.bytecode.**");

    private final Path androidJar = Path.of(
            System.getProperty("robolectric.dependency.dir"),
            "android-all-instrumented-"
                    + Path.of(System.getProperty("robolectric.dependency.dir")).getFileName() + ".jar");
    private final LibraryClasses library = new LibraryClasses(androidJar);

    Shrinkers() throws IOException {}

    /** A jar of class files, for a JVM. */
    Path toClassFiles(Path jar, Screen... screens) throws CompilationFailedException {
        R8.run(r8(screens).setOutput(jar, OutputMode.ClassFile).build());
        return jar;
    }

    /** A dex for Android 21, with core library desugaring. */
    Path toDex(Path directory, Screen... screens) throws CompilationFailedException, IOException {
        R8.run(r8(screens)
                .setOutput(Files.createDirectories(directory), OutputMode.DexIndexed)
                .setMinApiLevel(MIN_API)
                .addDesugaredLibraryConfiguration(desugaring())
                .build());
        return directory.resolve("classes.dex");
    }

    private R8Command.Builder r8(Screen... screens) {
        return R8Command.builder(new Quiet())
                .addProgramFiles(AppJars.all())
                .addLibraryResourceProvider(library)
                .addProguardConfiguration(rules(screens), Origin.unknown())
                .setProguardMapConsumer((map, handler) -> {}) // as an app keeps it; lines are then short
                .setMode(CompilationMode.RELEASE);
    }

    /** Jars as they are, in a dex for Android 21 with core library desugaring. */
    Path toUnshrunkDex(Path directory, List<Path> jars, List<Path> classPath)
            throws CompilationFailedException, IOException {
        D8.run(D8Command.builder(new Quiet())
                .addProgramFiles(jars)
                .addClasspathFiles(classPath)
                .addLibraryResourceProvider(library)
                .setMode(CompilationMode.RELEASE)
                .setMinApiLevel(MIN_API)
                .addDesugaredLibraryConfiguration(desugaring())
                .setOutput(Files.createDirectories(directory), OutputMode.DexIndexed)
                .build());
        return directory.resolve("classes.dex");
    }

    /** What R8 takes from the jars by itself, ProGuard has to be told. */
    Path withProGuard(Path jar, Screen... screens) throws Exception {
        List<String> options = new ArrayList<>(rules(screens));
        for (Path program : AppJars.all()) {
            options.add("-injars '" + program + "'(!META-INF/versions/**,!META-INF/MANIFEST.MF,!**/module-info.class)");
            options.addAll(ConsumerRules.of(program));
        }
        options.add("-outjars '" + jar + "'");
        options.add("-libraryjars '" + System.getProperty("java.home")
                + "/jmods/java.base.jmod'(!**.jar;!module-info.class)");
        options.add("-libraryjars '" + System.getProperty("java.home")
                + "/jmods/java.logging.jmod'(!**.jar;!module-info.class)");
        options.add("-libraryjars '" + androidJar + "'(android/**.class,dalvik/**.class)");
        options.add("-dontnote");
        // as Android's own proguard-android.txt: the optimizer makes an Okio that a JVM refuses to load
        options.add("-dontoptimize");
        // Android's classes name others that are not among the filtered ones; R8 asks only about what the app uses
        options.add("-dontwarn android.**");
        Configuration configuration = new Configuration();
        try (ConfigurationParser parser =
                new ConfigurationParser(options.toArray(String[]::new), System.getProperties())) {
            parser.parse(configuration);
        }
        new ProGuard(configuration).execute();
        return jar;
    }

    private static List<String> rules(Screen... screens) {
        return Stream.concat(SURROUNDINGS.stream(), Stream.of(screens).map(Screen::rule))
                .toList();
    }

    private static String desugaring() throws IOException {
        try (InputStream in = Shrinkers.class.getResourceAsStream("/META-INF/desugar/d8/desugar.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        library.close();
    }

    /** Fails on what fails, and does not tell of rules that match nothing and of manifests that are there twice. */
    private static final class Quiet implements DiagnosticsHandler {
        private static final Set<String> NOT_OURS = Set.of("already exists", "async parsing");

        @Override
        public void warning(Diagnostic warning) {
            if (NOT_OURS.stream().noneMatch(warning.getDiagnosticMessage()::contains)) {
                throw new AssertionError(warning.getDiagnosticMessage());
            }
        }

        @Override
        public void info(Diagnostic info) {}
    }
}
