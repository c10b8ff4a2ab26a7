package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.published.PublishedNames;
import io.retrosieve.generator.published.Section;
import io.retrosieve.generator.published.WireKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names what models and enums hold. */
final class MemberNamer {
    /** What every enum class already has. */
    private static final Set<String> ENUM_MEMBERS = Set.of("KNOWN");

    private final PublishedNames published;
    private final Diagnostics diagnostics;

    MemberNamer(PublishedNames published, Diagnostics diagnostics) {
        this.published = published;
        this.diagnostics = diagnostics;
    }

    Map<String, NamedModel.PropertyNames> properties(ObjectSchema object, String owner) {
        NameScope scope = NameScope.ofMembers(diagnostics, Rule.NAM001);
        Map<String, String> fields = new LinkedHashMap<>();
        for (Property property : object.properties()) {
            published
                    .name(Section.FIELDS, WireKeys.member(owner, property.name()))
                    .filter(field -> field.startsWith(field(property.name())) && scope.isFree(field))
                    .ifPresent(
                            field -> fields.put(property.name(), scope.claim(field, what(property), property.place())));
        }
        Map<String, NamedModel.PropertyNames> names = new LinkedHashMap<>();
        for (Property property : object.properties()) {
            Words words = Words.of(property.name());
            String spelled = field(property.name());
            String field = fields.computeIfAbsent(
                    property.name(), name -> scope.claim(spelled, what(property), property.place()));
            if (!spelled.equals(words.lowerCamel())) {
                diagnostics.report(Rule.NAM002, property.place(), what(property) + " is called " + field + " in Java");
            }
            String rest = field.substring(words.lowerCamel().length());
            names.put(property.name(), new NamedModel.PropertyNames(field, "get" + words.upperCamel() + rest));
        }
        return names;
    }

    private static String what(Property property) {
        return "property '" + property.name() + "'";
    }

    /** What a property's spelling alone gives. */
    static String field(String property) {
        String name = Words.of(property).lowerCamel();
        return ReservedNames.isReservedProperty(name) ? name + "_" : name;
    }

    /** Values that only differ in signs or case get a number: an enum's values can't be left out. */
    List<String> constants(EnumSchema values, String owner) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String value : values.values()) {
            published
                    .name(Section.CONSTANTS, WireKeys.member(owner, value))
                    .filter(name -> !ENUM_MEMBERS.contains(name) && !known.containsValue(name))
                    .ifPresent(name -> known.put(value, name));
        }
        Set<String> taken = new HashSet<>(known.values());
        List<String> constants = new ArrayList<>();
        for (String value : values.values()) {
            String wanted = constant(value);
            String name = known.getOrDefault(value, wanted);
            for (int number = 2;
                    !known.containsKey(value) && (taken.contains(name) || ENUM_MEMBERS.contains(name));
                    number++) {
                name = wanted + "_" + number;
            }
            if (!name.equals(wanted)) {
                diagnostics.report(
                        Rule.NAM002, values.place(), "the value '" + value + "' is called " + name + " in Java");
            }
            taken.add(name);
            constants.add(name);
        }
        return List.copyOf(constants);
    }

    /**
     * What a value's spelling alone gives. {@code -created} sorts the other way than {@code created}: the sign is part of the
     * name.
     */
    static String constant(String value) {
        boolean descending = value.length() > 1 && value.startsWith("-");
        Words words = Words.of(value);
        return (descending ? Words.of("minus").then(words) : words).upperSnake();
    }
}
