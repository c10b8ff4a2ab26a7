package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles emitted files as the strictest of our users would: Java 8, every lint, broken Javadoc, warnings are errors. */
public final class Compiler {
    private static final List<String> OPTIONS = List.of(
            "-source",
            "8",
            "-target",
            "8",
            "-proc:none",
            "-parameters",
            // "options" says only that the API is not checked; animal-sniffer does that for the published client
            "-Xlint:all,-options",
            "-Xdoclint:html,syntax,reference",
            "-Werror");

    private Compiler() {}

    /** Fails with javac's own words if anything is wrong. */
    public static void compile(List<OutputFile> files, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
            List<Source> sources = files.stream().map(Source::new).toList();
            boolean compiled =
                    javac.getTask(output, manager, null, OPTIONS, null, sources).call();
            assertThat(compiled).as("javac says:\n%s", output).isTrue();
        }
        assertThat(output.toString()).isEmpty();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(OutputFile file) {
            super(URI.create("string:///" + file.path()), JavaFileObject.Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
