package io.retrosieve.generator.japi;

import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A client as a jar of class files. */
public final class ClientJar {
    /** The earliest that a ZIP file can say. */
    private static final LocalDateTime ALWAYS_THE_SAME_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ClientJar() {}

    /**
     * Compiles emitted files for Java 8 into a jar; equal files give equal bytes. What they stand on is looked for on the
     * class path of the process.
     *
     * @throws JavaApiException if there is no compiler, as in a JRE; if the files do not compile, which is a bug of the
     *     generator; or if the jar can't be written
     */
    public static void compile(List<OutputFile> files, Path jar) {
        JavaCompiler compiler = compiler(ToolProvider.getSystemJavaCompiler());
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-source",
                "8",
                "-target",
                "8",
                "-proc:none",
                "-Xlint:none",
                "-classpath",
                System.getProperty("java.class.path", ""));
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
                CompiledClasses classes = new CompiledClasses(standard)) {
            standard.setLocation(StandardLocation.SOURCE_PATH, List.of());
            List<EmittedSource> sources = files.stream().map(EmittedSource::new).toList();
            boolean compiled = compiler.getTask(Writer.nullWriter(), classes, diagnostics, options, null, sources)
                    .call();
            if (!compiled) {
                throw doesNotCompile(diagnostics);
            }
            write(classes.byPath(), jar);
        } catch (IOException e) {
            throw new JavaApiException("the jar '" + jar + "' can't be written: " + e, e);
        }
    }

    private static JavaCompiler compiler(@Nullable JavaCompiler found) {
        if (found == null) {
            throw new JavaApiException("the Java API can't be compared: this Java, " + System.getProperty("java.home")
                    + ", has no compiler; run it with a JDK");
        }
        return found;
    }

    private static JavaApiException doesNotCompile(DiagnosticCollector<JavaFileObject> diagnostics) {
        String errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> "\n" + diagnostic)
                .collect(Collectors.joining());
        return new JavaApiException(
                "the emitted client does not compile, which is a bug of Retrosieve; javac says:" + errors);
    }

    private static void write(Map<String, byte[]> classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> compiled : classes.entrySet()) {
                JarEntry entry = new JarEntry(compiled.getKey());
                entry.setTimeLocal(ALWAYS_THE_SAME_TIME);
                out.putNextEntry(entry);
                out.write(compiled.getValue());
                out.closeEntry();
            }
        }
    }
}
