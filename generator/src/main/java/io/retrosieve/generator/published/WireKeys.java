package io.retrosieve.generator.published;

import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.ErrorBody;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Operator;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SecurityScheme;
import io.retrosieve.generator.model.UnionSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The keys of a names record. */
public final class WireKeys {
    private WireKeys() {}

    /** {@code GET /call_events answer}: of any success, for whether it is 200 or 201 is no matter of a name. */
    public static String answer(Operation operation) {
        return operation.key() + " answer";
    }

    /** {@code POST /calls body} */
    public static String body(Operation operation) {
        return operation.key() + " body";
    }

    /** {@code GET /call_events 404} */
    public static String error(Operation operation, ErrorBody error) {
        return operation.key() + " " + error.status();
    }

    /** {@code CallEvent.type} */
    public static String member(String owner, String name) {
        return owner + "." + name;
    }

    /** {@code GET /call_events filter[type]} */
    public static String field(Operation operation, FilterField field) {
        return operation.key() + " " + field.path();
    }

    /** {@code GET /call_events filter[type] in}: where a field has several enums, of all but the first. */
    public static String operator(Operation operation, FilterField field, Filter filter) {
        return field(operation, field) + " "
                + filter.operator().map(Operator::name).orElse("value").toLowerCase(Locale.ROOT);
    }

    /** {@code GET /calls/{id} path id} */
    public static String argument(Operation operation, Parameter parameter) {
        return operation.key() + " " + parameter.location().word() + " " + parameter.name();
    }

    /**
     * {@code bearer}, {@code key_in_header X-Api-Key}; only where two schemes are sent alike their ids tell which is which.
     */
    public static String credential(SecurityScheme scheme, List<SecurityScheme> all) {
        String sent = sent(scheme);
        boolean alone = all.stream().filter(other -> sent(other).equals(sent)).count() == 1;
        return alone ? sent : sent + " " + scheme.id();
    }

    private static String sent(SecurityScheme scheme) {
        String kind = scheme.kind().name().toLowerCase(Locale.ROOT);
        return scheme.name().isEmpty() ? kind : kind + " " + scheme.name();
    }

    /**
     * {@code Source#card}, {@code Source#.iban}, {@code Source#/1}: what may tell a variant from the others, the best first. A
     * discriminator's value, or a property or value that no other variant has, stays when the variants change places; a
     * number does not.
     */
    public static List<String> variant(
            String owner, UnionSchema union, UnionSchema.Variant variant, UnaryOperator<Schema> resolve) {
        Set<String> tags = new TreeSet<>(variant.tags());
        Set<String> marks = marks(resolve.apply(variant.schema()));
        for (UnionSchema.Variant other : union.variants()) {
            if (!other.equals(variant)) {
                tags.removeAll(Set.copyOf(other.tags()));
                marks.removeAll(marks(resolve.apply(other.schema())));
            }
        }
        List<String> keys = new ArrayList<>();
        tags.forEach(tag -> keys.add(owner + "#" + tag));
        marks.forEach(mark -> keys.add(owner + "#." + mark));
        keys.add(owner + "#/" + (union.variants().indexOf(variant) + 1));
        return keys;
    }

    /** Which of the keys a record has. */
    static Optional<String> known(List<String> keys, PublishedNames published) {
        return keys.stream()
                .filter(key -> published.name(Section.PROPERTIES, key).isPresent())
                .findFirst();
    }

    private static Set<String> marks(Schema schema) {
        if (schema instanceof ObjectSchema object) {
            return new TreeSet<>(
                    object.properties().stream().map(Property::name).toList());
        }
        return schema instanceof EnumSchema values ? new TreeSet<>(values.values()) : new TreeSet<>();
    }
}
