package io.retrosieve.generator.write;

import java.nio.file.Path;

/**
 * What becomes of a file in the output folder.
 *
 * @param text that is written; empty for every other kind
 */
public record Change(Kind kind, Path file, String text) {

    /** What is done with it. */
    public enum Kind {
        /** It is new, or gets another text. */
        WRITE("write"),
        /** It has this text already: its time stays. */
        KEEP("keep"),
        /** The ignore file holds it back. */
        IGNORE("ignore"),
        /** An earlier run wrote it, and this one does not. */
        DELETE("delete");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** {@code write out/src/main/java/com/example/Pet.java} */
    @Override
    public String toString() {
        return kind.word + " " + file;
    }
}
