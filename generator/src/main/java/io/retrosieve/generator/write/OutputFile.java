package io.retrosieve.generator.write;

/**
 * A file to be written.
 *
 * @param path below the folder that it is written to, with {@code /}
 * @param text UTF-8, lines ended by {@code \n}
 */
public record OutputFile(String path, String text) {}
