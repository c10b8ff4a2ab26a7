package io.retrosieve.generator.published;

import io.retrosieve.generator.model.Operation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The names of a run, and those of earlier ones that the document does not have now: documents go back and forth, and what
 * comes back gets its name back. Only a name that by now is another's is forgotten.
 */
public final class NamesLog {
    private final PublishedNames before;
    private final SortedMap<String, PublishedOperation> operations = new TreeMap<>();
    private final Map<Section, SortedMap<String, String>> sections = new EnumMap<>(Section.class);

    public NamesLog(PublishedNames before) {
        this.before = before;
    }

    public void add(Operation operation, PublishedOperation names) {
        operations.put(operation.key(), names);
    }

    public void add(Section section, String key, String name) {
        sections.computeIfAbsent(section, any -> new TreeMap<>()).put(key, name);
    }

    /** The one of these keys that was written before, or the best. */
    public String known(Section section, List<String> keys) {
        return keys.stream()
                .filter(key -> before.name(section, key).isPresent())
                .findFirst()
                .orElse(keys.get(0));
    }

    public PublishedNames names(String client) {
        Set<String> ids = operations.values().stream()
                .map(operation -> operation.id().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        before.operations().forEach((key, operation) -> {
            if (ids.add(operation.id().toLowerCase(Locale.ROOT))) {
                operations.putIfAbsent(key, operation);
            }
        });
        Set<String> handedOn = handedOn();
        for (Section section : Section.values()) {
            before.in(section).forEach((key, name) -> {
                boolean free = section.isOfClasses() ? !handedOn.contains(name) : !isTaken(section, key, name);
                if (free && !(section == Section.CLASSES && now(section).containsValue(name))) {
                    sections.computeIfAbsent(section, any -> new TreeMap<>()).putIfAbsent(key, name);
                }
            });
        }
        return new PublishedNames(client, operations, sections);
    }

    /** Names of classes that none of those who have them now had before. */
    private Set<String> handedOn() {
        Set<String> now = new HashSet<>();
        Set<String> kept = new HashSet<>();
        for (Section section : Section.values()) {
            if (section.isOfClasses()) {
                now(section).forEach((key, name) -> {
                    now.add(name);
                    if (name.equals(before.in(section).get(key))) {
                        kept.add(name);
                    }
                });
            }
        }
        now.removeAll(kept);
        return now;
    }

    /** Whether another key of the same owner has the name now. */
    private boolean isTaken(Section section, String key, String name) {
        if (section == Section.CREDENTIALS) {
            return now(section).containsValue(name);
        }
        String owner = key.substring(0, Math.max(0, key.indexOf('.') + 1));
        return section.isOfMembers()
                && now(section).entrySet().stream()
                        .anyMatch(entry -> entry.getKey().startsWith(owner)
                                && entry.getValue().equals(name));
    }

    private SortedMap<String, String> now(Section section) {
        return sections.getOrDefault(section, Collections.emptySortedMap());
    }
}
