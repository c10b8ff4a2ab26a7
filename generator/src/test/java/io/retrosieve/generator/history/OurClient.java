package io.retrosieve.generator.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.Generator;
import io.retrosieve.generator.GeneratorOptions;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.naming.NamingOptions;
import io.retrosieve.generator.write.OutputFile;
import java.nio.file.Path;
import java.util.List;

/** Generated as {@code --api-package com.example.client --client-name Telnyx} does. */
final class OurClient implements Client {
    private static final NamingOptions NAMES = new NamingOptions("com.example.client", "com.example.client", "Telnyx");

    @Override
    public List<OutputFile> generate(Path state) {
        List<OutputFile> files = new Generator(GeneratorOptions.all(NAMES), new Diagnostics())
                .generate(state.toString())
                .files();
        assertThat(files).isNotEmpty();
        return files;
    }
}
