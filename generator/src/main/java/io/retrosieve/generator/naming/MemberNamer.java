package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Property;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names what models and enums hold. */
final class MemberNamer {
    /** What every enum class already has. */
    private static final Set<String> ENUM_MEMBERS = Set.of("KNOWN");

    private final Diagnostics diagnostics;

    MemberNamer(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Map<String, NamedModel.PropertyNames> properties(ObjectSchema object) {
        NameScope scope = NameScope.ofMembers(diagnostics, Rule.NAM001);
        Map<String, NamedModel.PropertyNames> names = new LinkedHashMap<>();
        for (Property property : object.properties()) {
            Words words = Words.of(property.name());
            String suffix = ReservedNames.isReservedProperty(words.lowerCamel()) ? "_" : "";
            String what = "property '" + property.name() + "'";
            String field = scope.claim(words.lowerCamel() + suffix, what, property.place());
            if (!suffix.isEmpty()) {
                diagnostics.report(Rule.NAM002, property.place(), what + " is called " + field + " in Java");
            }
            String rest = field.substring(words.lowerCamel().length());
            names.put(property.name(), new NamedModel.PropertyNames(field, "get" + words.upperCamel() + rest));
        }
        return names;
    }

    /** Values that only differ in signs or case get a number: an enum's values can't be left out. */
    List<String> constants(EnumSchema values) {
        Set<String> constants = new LinkedHashSet<>();
        for (String value : values.values()) {
            String wanted = constant(value);
            String name = wanted;
            for (int number = 2; constants.contains(name) || ENUM_MEMBERS.contains(name); number++) {
                name = wanted + "_" + number;
            }
            if (!name.equals(wanted)) {
                diagnostics.report(
                        Rule.NAM002, values.place(), "the value '" + value + "' is called " + name + " in Java");
            }
            constants.add(name);
        }
        return List.copyOf(constants);
    }

    /** {@code -created} sorts the other way than {@code created}: the sign is part of the name. */
    private static String constant(String value) {
        boolean descending = value.length() > 1 && value.startsWith("-");
        Words words = Words.of(value);
        return (descending ? Words.of("minus").then(words) : words).upperSnake();
    }
}
