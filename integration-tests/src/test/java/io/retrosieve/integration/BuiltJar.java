package io.retrosieve.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** A jar as the build has packaged it. {@code mvn verify} puts it there, see maven-dependency-plugin in pom.xml. */
public final class BuiltJar {
    private BuiltJar() {}

    /** By its name without a version: {@code retrosieve-generator-cli.jar}. */
    public static Path named(String name) {
        Path jar = Path.of(System.getProperty("cli.directory"), name);
        assertThat(jar).as("a jar that mvn verify provides").exists();
        return jar;
    }
}
