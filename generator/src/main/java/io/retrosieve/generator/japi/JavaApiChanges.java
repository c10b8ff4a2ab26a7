package io.retrosieve.generator.japi;

import java.util.List;
import java.util.Optional;

/** What changed between two states of a client's Java API, ordered by class and member. */
public record JavaApiChanges(List<JavaApiChange> all) {

    public JavaApiChanges {
        all = List.copyOf(all);
    }

    /**
     * What happened to the methods or the field of this name: a method that takes other parameters is one that was lost and
     * one that was added.
     *
     * @param className as source code writes it, {@code com.example.Pet.Builder}
     */
    public List<JavaApiChange> of(String className, String member) {
        return all.stream()
                .filter(change ->
                        change.className().equals(className) && change.member().equals(Optional.of(member)))
                .toList();
    }

    /** Whether code that used the old state compiles with the new one. */
    public boolean source() {
        return all.stream().allMatch(JavaApiChange::source);
    }

    /** Whether class files that were compiled with the old state link with the new one. */
    public boolean binary() {
        return all.stream().allMatch(JavaApiChange::binary);
    }
}
