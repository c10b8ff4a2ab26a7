package io.retrosieve.generator.fuzz;

import com.sun.source.util.JavacTask;
import io.retrosieve.generator.Generation;
import io.retrosieve.generator.Generator;
import io.retrosieve.generator.GeneratorOptions;
import io.retrosieve.generator.diagnostic.Diagnostic;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.InvalidDocumentException;
import io.retrosieve.generator.naming.NamingOptions;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What became of a broken document.
 *
 * @param files empty if it was refused
 * @param fault what must never happen, if it did
 */
record Outcome(List<OutputFile> files, Optional<String> fault) {
    private static final String PACKAGE = "com.example.client";
    private static final Pattern PATH = Pattern.compile("com/example/client/[\\p{javaJavaIdentifierPart}]+\\.java");
    /** What every file system takes. */
    private static final int LONGEST_NAME = 255;

    static Outcome of(Path document) {
        Diagnostics diagnostics = new Diagnostics();
        List<OutputFile> files = List.of();
        try {
            Generation generation = new Generator(
                            GeneratorOptions.all(new NamingOptions(PACKAGE, PACKAGE, "")), diagnostics)
                    .generate(document.toString());
            files = generation.files();
        } catch (InvalidDocumentException refused) {
            if (refused.errors().isEmpty()) {
                return new Outcome(files, Optional.of("refused without a reason"));
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome(files, Optional.of(told(e)));
        }
        Optional<String> fault = unlocated(diagnostics.all()).or(Optional::empty);
        List<OutputFile> emitted = files;
        return new Outcome(
                files,
                fault.or(() -> outside(emitted)).or(() -> emitted.isEmpty() ? Optional.empty() : unparsed(emitted)));
    }

    /** The exception and where it comes from, so that many of one kind are one. */
    private static String told(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        StringBuilder told = new StringBuilder(String.valueOf(e)).append(" at");
        int ours = 0;
        for (StackTraceElement frame : trace) {
            if (frame.getClassName().startsWith("io.retrosieve") && ours < 4) {
                told.append(' ').append(frame.getFileName()).append(':').append(frame.getLineNumber());
                ours++;
            }
        }
        return told.toString();
    }

    private static Optional<String> unlocated(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.places().isEmpty()
                        || diagnostic.places().stream().anyMatch(place -> place.line() < 1 || place.column() < 1))
                .findFirst()
                .map(diagnostic -> "without a place: " + diagnostic.rule());
    }

    private static Optional<String> outside(List<OutputFile> files) {
        return files.stream()
                .map(OutputFile::path)
                .filter(path -> !PATH.matcher(path).matches()
                        || path.substring(path.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8).length
                                > LONGEST_NAME)
                .findFirst()
                .map(path -> "no file name: " + path);
    }

    private static Optional<String> unparsed(List<OutputFile> files) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of("-source", "8", "-Xlint:-options");
        List<Source> sources = files.stream().map(Source::new).toList();
        try {
            ((JavacTask) javac.getTask(null, null, said, options, null, sources)).parse();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .findFirst()
                .map(error -> "javac: " + error.getMessage(null) + " in "
                        + error.getSource().getName() + ": "
                        + line(files, error));
    }

    private static String line(List<OutputFile> files, javax.tools.Diagnostic<? extends JavaFileObject> error) {
        return files.stream()
                .filter(file -> error.getSource().getName().endsWith(file.path()))
                .flatMap(file ->
                        file.text().lines().skip(error.getLineNumber() - 1).limit(1))
                .map(String::strip)
                .collect(Collectors.joining());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(OutputFile file) {
            super(
                    URI.create("string:///"
                            + java.net.URLEncoder.encode(file.path(), StandardCharsets.UTF_8)
                                    .replace("%2F", "/")),
                    JavaFileObject.Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
