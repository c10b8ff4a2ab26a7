package io.retrosieve.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's change of a document, command by command, with the packaged generator. The two documents are test data that
 * lies beside the checkout, not in it.
 */
@EnabledIf(value = "isThere", disabledReason = "../shared/history is not beside the checkout")
class SpecChangeIT {
    private static final Path HISTORY = Path.of("..", "..", "shared", "history");
    private static final Pattern BLOCK = Pattern.compile("^```\n(\\$ .*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("\\$ cat (\\S+)\n");

    /** A line that begins with $, and what it prints. */
    private record Command(String line, String printed) {}

    @TempDir
    Path folder;

    static boolean isThere() {
        return Files.isDirectory(HISTORY);
    }

    @Test
    void printsWhatTheReadmeSays() throws Exception {
        Files.copy(HISTORY.resolve("19-2024-01-30.json"), folder.resolve("api.json"));
        Files.copy(HISTORY.resolve("21-2024-11-26.json"), folder.resolve("new.json"));

        StringBuilder told = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        for (Command command : commands()) {
            told.append(command.line()).append(command.printed());
            printed.append(command.line()).append(run(command));
        }
        assertThat(told).isNotEmpty();
        assertThat(printed.toString()).isEqualTo(told.toString());
    }

    private static List<Command> commands() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String steps = readme.substring(
                readme.indexOf("### One change, step by step"), readme.indexOf("### What changed between two states"));
        List<Command> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(steps);
        while (block.find()) {
            for (String command : block.group(1).split("(?m)^(?=\\$ )")) {
                int end = command.indexOf('\n') + 1;
                commands.add(new Command(command.substring(0, end), command.substring(end)));
            }
        }
        return commands;
    }

    private String run(Command command) throws IOException, InterruptedException {
        Matcher shown = FILE.matcher(command.line());
        if (shown.matches()) {
            return Files.readString(Files.writeString(folder.resolve(shown.group(1)), command.printed()));
        }
        Path output = folder.resolve("printed");
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        "-c",
                        "retrosieve() { \"$JAVA_HOME/bin/java\" -jar \"$CLI\" \"$@\"; }\n"
                                + command.line().substring(2))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .put(
                        "CLI",
                        BuiltJar.named("retrosieve-generator-cli.jar")
                                .toAbsolutePath()
                                .toString());
        Process shell = builder.start();
        assertThat(shell.waitFor(2, TimeUnit.MINUTES)).as(command.line()).isTrue();
        return Files.readString(output);
    }
}
