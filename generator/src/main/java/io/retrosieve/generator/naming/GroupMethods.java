package io.retrosieve.generator.naming;

import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.published.PublishedNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods of one group. A service's method need not repeat what the group already says. */
final class GroupMethods {
    private static final Set<String> LISTING = Set.of("list", "get", "find", "search", "fetch");

    private final Words group;
    private final OperationWords words;
    private final PublishedNames published;
    private final Map<String, Integer> names = new HashMap<>();
    /** Methods that callers know, and the operations that they call. */
    private final Map<String, String> kept = new HashMap<>();

    GroupMethods(String group, OperationWords words, PublishedNames published) {
        this.group = Words.of(group);
        this.words = words;
        this.published = published;
    }

    void claim(Operation operation) {
        published
                .operation(operation.key())
                .ifPresent(known -> kept.putIfAbsent(known.method().orElse(usualMethod(operation)), operation.key()));
        names.merge(method(operation), 1, Integer::sum);
        names.merge(shortened(operation).lowerCamel(), 1, Integer::sum);
    }

    /** {@code listCallEvents} */
    String method(Operation operation) {
        String name = words.of(operation).lowerCamel();
        return ReservedNames.isReservedFilter(name) ? name + "_" : name;
    }

    /** {@code list}, or the full name where that would be another operation's too, or a word of Java's. */
    String shortMethod(Operation operation) {
        Optional<String> known = kept.entrySet().stream()
                .filter(method -> method.getValue().equals(operation.key()))
                .map(Map.Entry::getKey)
                .findFirst();
        return known.orElseGet(() -> newMethod(operation));
    }

    private String newMethod(Operation operation) {
        String name = shortened(operation).lowerCamel();
        boolean alone = Integer.valueOf(1).equals(names.get(name)) && !kept.containsKey(name);
        String wanted = alone && !ReservedNames.isReservedFilter(name) ? name : method(operation);
        String free = wanted;
        for (int number = 2; kept.containsKey(free); number++) {
            free = wanted + number;
        }
        return free;
    }

    /** What the method of a service would be called in a group of its own. */
    String usualMethod(Operation operation) {
        String name = shortened(operation).lowerCamel();
        return ReservedNames.isReservedFilter(name) ? method(operation) : name;
    }

    /** {@code listAll} */
    String allMethod(Operation operation) {
        String shortMethod = shortMethod(operation);
        Words parts = Words.of(shortMethod);
        return LISTING.contains(parts.first()) ? parts.withSecond("all").lowerCamel() : shortMethod + "All";
    }

    private Words shortened(Operation operation) {
        return words.of(operation).without(group);
    }
}
