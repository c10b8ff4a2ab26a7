package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The methods of one group. A service's method need not repeat what the group already says. */
final class GroupMethods {
    private static final Set<String> LISTING = Set.of("list", "get", "find", "search", "fetch");

    private final Words group;
    private final NameScope full;
    private final Map<String, Integer> shortNames = new HashMap<>();
    private final Map<Operation, String> methods = new HashMap<>();

    GroupMethods(String group, Diagnostics diagnostics) {
        this.group = Words.of(group);
        this.full = NameScope.ofMembers(diagnostics, Rule.NAM001);
    }

    void claim(Operation operation) {
        String name = Words.of(operation.id()).lowerCamel();
        if (ReservedNames.isReservedVariable(name)) {
            name += "_";
        }
        methods.put(operation, full.claim(name, "operation '" + operation.id() + "'", operation.place()));
        shortNames.merge(shortened(operation).lowerCamel(), 1, Integer::sum);
    }

    /** {@code listCallEvents} */
    String method(Operation operation) {
        return Objects.requireNonNull(methods.get(operation));
    }

    /** {@code list}, or the full name where that would be another operation's too, or a word of Java's. */
    String shortMethod(Operation operation) {
        String name = shortened(operation).lowerCamel();
        boolean alone = Integer.valueOf(1).equals(shortNames.get(name)) && full.isFree(name);
        return alone && !ReservedNames.isReservedFilter(name) ? name : method(operation);
    }

    /** {@code listAll} */
    String allMethod(Operation operation) {
        String shortMethod = shortMethod(operation);
        Words words = Words.of(shortMethod);
        return LISTING.contains(words.first()) ? words.withSecond("all").lowerCamel() : shortMethod + "All";
    }

    private Words shortened(Operation operation) {
        return Words.of(operation.id()).without(group);
    }
}
