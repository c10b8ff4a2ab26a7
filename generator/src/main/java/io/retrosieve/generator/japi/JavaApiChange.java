package io.retrosieve.generator.japi;

import java.util.Optional;

/**
 * What happened to a public or protected class or one of its members.
 *
 * @param className as source code writes it, {@code com.example.Pet.Builder}
 * @param member the name of a method or field, or the simple name of the class for a constructor; empty if it is the class
 *     itself that changed
 * @param text for readers: {@code public Integer getId(), was public String getId()}
 * @param source whether code that used the old state compiles with the new one
 * @param binary whether class files that were compiled with the old state link with the new one
 */
public record JavaApiChange(
        String className, Optional<String> member, Kind kind, String text, boolean source, boolean binary) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
