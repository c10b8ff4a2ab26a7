package io.retrosieve.generator.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.Generation;
import io.retrosieve.generator.Generator;
import io.retrosieve.generator.GeneratorOptions;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.naming.NamingOptions;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Generated as {@code --api-package com.example.client --client-name Telnyx} does, each with the names of the one before. */
final class OurClient implements Client {
    private final Path record;
    private GeneratorOptions options =
            GeneratorOptions.all(new NamingOptions("com.example.client", "com.example.client", "Telnyx"));

    OurClient(Path folder) {
        record = folder.resolve("retrosieve-names.yaml");
    }

    @Override
    public List<OutputFile> generate(Path state) throws IOException {
        Generation generation = new Generator(options, new Diagnostics()).generate(state.toString());
        assertThat(generation.files()).isNotEmpty();
        Files.writeString(record, generation.names().orElseThrow().text());
        options = options.withNames(record.toString());
        return generation.files();
    }
}
