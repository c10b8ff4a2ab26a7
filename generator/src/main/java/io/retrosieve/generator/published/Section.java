package io.retrosieve.generator.published;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a names record lists by key; in the order of the file, with what stands behind each key. */
public enum Section {
    /** Methods of the client's builder, by what they send. */
    CREDENTIALS(false),
    /** Classes of what is sent and answered. */
    BODIES(true),
    /** Classes of what properties and unions hold, by the class that has them. */
    PROPERTIES(true),
    /** Classes that parameters take. */
    FILTERS(true),
    /** Classes of operations, groups and the client, by what their spelling alone would give. */
    CLASSES(true),
    /** Fields of models that are not what their spelling alone gives. */
    FIELDS(false),
    /** Constants of enums that are not what their spelling alone gives. */
    CONSTANTS(false),
    /** Methods of queries that are not what their spelling alone gives. */
    METHODS(false);

    private final boolean ofClasses;

    Section(boolean ofClasses) {
        this.ofClasses = ofClasses;
    }

    boolean isOfClasses() {
        return ofClasses;
    }

    /** Whether a key begins with the class that has what the rest names: there a name has one owner. */
    boolean isOfMembers() {
        return this == FIELDS || this == CONSTANTS;
    }

    /** {@code bodies} */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Section> of(String word) {
        return Arrays.stream(values())
                .filter(section -> section.word().equals(word))
                .findFirst();
    }
}
