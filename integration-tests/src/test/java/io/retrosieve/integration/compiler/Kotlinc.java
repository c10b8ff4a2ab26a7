package io.retrosieve.integration.compiler;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** The Kotlin compiler, as it is without any option that has to do with null. */
public final class Kotlinc {
    private final String classPath;
    private final Path classes;

    /** A compiler that writes classes to a directory. */
    public Kotlinc(String classPath, Path classes) {
        this.classPath = classPath;
        this.classes = classes;
    }

    /** What the compiler says about a source; empty if it has nothing to say. */
    public String messagesOf(Path source) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        ExitCode code = new K2JVMCompiler()
                .exec(
                        new PrintStream(messages, true, StandardCharsets.UTF_8),
                        "-no-stdlib", // it is on the class path
                        "-no-reflect",
                        "-jvm-target",
                        "1.8",
                        "-classpath",
                        classPath,
                        "-d",
                        classes.toString(),
                        source.toString());
        String text = messages.toString(StandardCharsets.UTF_8);
        if (code == ExitCode.INTERNAL_ERROR) {
            throw new IllegalStateException(text);
        }
        return text;
    }
}
