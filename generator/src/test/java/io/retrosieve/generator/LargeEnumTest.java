package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.diagnostic.Diagnostic;
import io.retrosieve.generator.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of Java holds only so much code, and javac would say so of code that nobody wrote. */
class LargeEnumTest {
    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Large, version: '1'}
            servers: [{url: 'https://api.example.com'}]
            paths:
              /things:
                get:
                  operationId: listThings
                  responses:
                    '200':
                      description: x
                      content: {application/json: {schema: {type: object, properties: {code: {$SCHEMA}}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void twoThousandTextsAndThreeThousandIntegersAreEnums() throws IOException {
        for (String schema : new String[] {
            "type: string, enum: [" + values(2000, "a value of some length, number ") + "]",
            "type: integer, enum: [" + values(3000, "") + "]"
        }) {
            Run run = run(schema);
            Compiler.compile(run.files(), folder);
            assertThat(run.text("ListThingsResponseCode.java")).contains("1999");
            assertThat(run.diagnostics()).isEmpty();
        }
    }

    @Test
    void moreAreReadAsPlainValues() throws IOException {
        Run run = run("type: string, enum: [" + values(3001, "v") + "]");

        Compiler.compile(run.files(), folder);
        assertThat(run.text("ListThingsResponse.java")).contains("String getCode()");
        assertThat(run.diagnostics()).extracting(Diagnostic::rule).containsExactly(Rule.SCH003);
    }

    private Run run(String schema) throws IOException {
        Path document = folder.resolve("spec.yaml");
        Files.writeString(document, DOCUMENT.replace("$SCHEMA", schema));
        return Run.of(document);
    }

    private static String values(int count, String prefix) {
        return IntStream.range(0, count)
                .mapToObj(number -> prefix.isEmpty() ? String.valueOf(number) : "'" + prefix + number + "'")
                .collect(Collectors.joining(", "));
    }
}
