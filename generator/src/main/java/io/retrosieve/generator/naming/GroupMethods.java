package io.retrosieve.generator.naming;

import io.retrosieve.generator.model.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The methods of one group. A service's method need not repeat what the group already says. */
final class GroupMethods {
    private static final Set<String> LISTING = Set.of("list", "get", "find", "search", "fetch");

    private final Words group;
    private final OperationWords words;
    private final Map<String, Integer> names = new HashMap<>();

    GroupMethods(String group, OperationWords words) {
        this.group = Words.of(group);
        this.words = words;
    }

    void claim(Operation operation) {
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
        String name = shortened(operation).lowerCamel();
        boolean alone = Integer.valueOf(1).equals(names.get(name));
        return alone && !ReservedNames.isReservedFilter(name) ? name : method(operation);
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
