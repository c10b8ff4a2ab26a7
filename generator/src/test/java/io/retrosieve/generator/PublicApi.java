package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** What callers can see of emitted files: every public and protected member of every public class, as {@code javap} tells it. */
final class PublicApi {
    private PublicApi() {}

    /** One line a member: its class, then its declaration. */
    static TreeSet<String> of(Run run, Path classes) throws IOException {
        Compiler.compile(run.files(), classes);
        List<String> arguments = new ArrayList<>(List.of("-protected"));
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(Path::toString)
                    .sorted()
                    .forEach(arguments::add);
        }
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        int status = ToolProvider.findFirst("javap").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertThat(status).as(printed.toString()).isZero();
        return members(printed.toString());
    }

    private static TreeSet<String> members(String printed) {
        TreeSet<String> members = new TreeSet<>();
        String type = "";
        for (String line : printed.lines().toList()) {
            if (line.endsWith("{")) {
                type = line.startsWith("public ") ? line : "";
                if (!type.isEmpty()) {
                    members.add(type);
                }
            } else if (!type.isEmpty() && line.startsWith("  ")) {
                members.add(type + line.strip());
            }
        }
        return members;
    }
}
