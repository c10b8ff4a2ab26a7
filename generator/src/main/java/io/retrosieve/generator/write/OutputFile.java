package io.retrosieve.generator.write;

/**
 * A file to be written.
 *
 * @param path below the source folder, with {@code /}
 * @param text UTF-8, lines ended by {@code \n}
 */
public record OutputFile(String path, String text) {}
