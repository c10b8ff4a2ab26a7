package io.retrosieve.generator.published;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Java names of what was published. Keys are what stands on the wire, or begin with the Java name of the owner; never
 * the name of a component or a place in the document, for those move.
 *
 * @param client what the client class begins with; empty: not yet published
 * @param operations by {@link io.retrosieve.generator.model.Operation#key()}
 * @param sections names by key
 */
public record PublishedNames(
        String client,
        SortedMap<String, PublishedOperation> operations,
        Map<Section, SortedMap<String, String>> sections) {
    /** Nothing was published. */
    public static final PublishedNames NONE = new PublishedNames("", new TreeMap<>(), Map.of());

    public PublishedNames {
        operations = Collections.unmodifiableSortedMap(new TreeMap<>(operations));
        Map<Section, SortedMap<String, String>> all = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            SortedMap<String, String> names = sections.getOrDefault(section, Collections.emptySortedMap());
            all.put(section, Collections.unmodifiableSortedMap(new TreeMap<>(names)));
        }
        sections = Collections.unmodifiableMap(all);
    }

    /** The names of one section by their keys. */
    public SortedMap<String, String> in(Section section) {
        return sections.getOrDefault(section, Collections.emptySortedMap());
    }

    public Optional<String> name(Section section, String key) {
        return Optional.ofNullable(in(section).get(key));
    }

    /** The operation of this method and path. */
    public Optional<PublishedOperation> operation(String key) {
        return Optional.ofNullable(operations.get(key));
    }
}
