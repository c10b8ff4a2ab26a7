package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what tells the variants of a union apart: the property that {@code discriminator} names, or where there is none,
 * one that is another constant in each variant.
 */
final class DiscriminatorReader {
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String EXTENSION = "\\.(json|ya?ml)$";

    private final ReadContext context;
    private final AllOfReader allOf;
    private final Subtypes subtypes;

    DiscriminatorReader(ReadContext context, AllOfReader allOf, Subtypes subtypes) {
        this.context = context;
        this.subtypes = subtypes;
        this.allOf = allOf;
    }

    /**
     * A property, and for each variant in its order the values that stand for it; none where any may.
     *
     * @param tags empty lists where there is no property
     */
    record Discriminator(Optional<String> property, List<List<String>> tags) {}

    Discriminator read(Node union, List<Node> variants) {
        Optional<String> property = property(union);
        if (property.isEmpty()) {
            return implied(variants);
        }
        List<List<String>> tags = variants.stream()
                .map(variant -> List.copyOf(tags(variant, union, property.get(), new LinkedHashSet<>())))
                .toList();
        return new Discriminator(property, tags);
    }

    private Optional<String> property(Node union) {
        return union.get("discriminator")
                .filter(value -> value.is(Node.Kind.OBJECT))
                .flatMap(value -> context.text(value, "propertyName"));
    }

    /**
     * The names that the mapping gives a variant, else its own name and the constants that its property may be. A variant
     * that is a union itself goes by the names of its own variants, and a parent by those of its subtypes too.
     */
    private Set<String> tags(Node variant, Node union, String property, Set<Node> path) {
        Node target = context.document().resolve(variant).orElse(variant);
        List<Node> inner = new ArrayList<>(choices(target));
        if (subtypes.isParent(target)) {
            inner.addAll(subtypes.of(target));
        }
        Set<String> tags = new LinkedHashSet<>(mapped(variant, union));
        if (!inner.isEmpty() && path.add(target)) {
            Node names = property(target).filter(property::equals).isPresent() ? target : union;
            for (Node one : inner) {
                Set<String> ofOne = tags(one, names, property, path);
                if (ofOne.isEmpty()) {
                    return Set.of();
                }
                tags.addAll(ofOne);
            }
            if (subtypes.isParent(target)) {
                component(variant).ifPresent(tags::add);
            }
        } else if (tags.isEmpty()) {
            component(variant).ifPresent(tags::add);
            if (!tags.isEmpty()) {
                tags.addAll(constants(variant).getOrDefault(property, Set.of()));
            }
        }
        return tags;
    }

    private List<String> mapped(Node variant, Node union) {
        return union
                .get("discriminator")
                .map(value -> context.members(value, "mapping"))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .filter(entry -> component(variant)
                        .filter(name -> isNamed(name, entry.getValue().text()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A mapping names a component by its name, by a reference to it, or by a file that is called like it. */
    private boolean isNamed(String component, String target) {
        return target.equals(component)
                || target.endsWith("/" + component)
                || context.document()
                        .at(target)
                        .filter(node -> component(node.place().pointer())
                                .filter(component::equals)
                                .isPresent())
                        .isPresent()
                || target.replaceFirst(".*/", "").replaceFirst(EXTENSION, "").equals(component);
    }

    private Optional<String> component(Node variant) {
        return variant.string("$ref")
                .flatMap(context.document()::at)
                .flatMap(target -> component(target.place().pointer()));
    }

    private static Optional<String> component(String pointer) {
        boolean component = pointer.startsWith(COMPONENTS) && pointer.indexOf('/', COMPONENTS.length()) < 0;
        return component
                ? Optional.of(pointer.substring(COMPONENTS.length())
                        .replace("~1", "/")
                        .replace("~0", "~"))
                : Optional.empty();
    }

    /** Of the properties that are constants in several variants the one that is so in most; the first of these. */
    private Discriminator implied(List<Node> variants) {
        List<Map<String, Set<String>>> constants = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Node variant : variants) {
            Map<String, Set<String>> ofVariant = constants(variant);
            constants.add(ofVariant);
            ofVariant.keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        Optional<String> property = counts.keySet().stream()
                .filter(name -> tellsApart(name, constants))
                .reduce((a, b) -> counts.getOrDefault(b, 0) > counts.getOrDefault(a, 0) ? b : a);
        List<List<String>> tags = constants.stream()
                .map(ofVariant -> property.map(ofVariant::get).map(List::copyOf).orElse(List.of()))
                .toList();
        return new Discriminator(property, tags);
    }

    /** Two variants need other values, and none may share some of its values with another. */
    private static boolean tellsApart(String property, List<Map<String, Set<String>>> constants) {
        Set<Set<String>> different = new LinkedHashSet<>();
        constants.forEach(
                ofVariant -> Optional.ofNullable(ofVariant.get(property)).ifPresent(different::add));
        List<String> all = different.stream().flatMap(Set::stream).toList();
        return different.size() > 1 && Set.copyOf(all).size() == all.size();
    }

    /** The properties of an object that the document lets be listed texts only. */
    private Map<String, Set<String>> constants(Node variant) {
        Optional<Node> target = context.document().resolve(variant);
        if (target.isEmpty() || !choices(target.get()).isEmpty()) {
            return Map.of();
        }
        Map<String, Set<String>> constants = new LinkedHashMap<>();
        Node whole = allOf.merged(target.get());
        whole.get("properties").map(Node::members).orElse(Map.of()).forEach((name, schema) -> {
            List<Node> values =
                    context.document().resolve(schema).map(SchemaTypes::values).orElse(List.of());
            if (!values.isEmpty() && values.stream().allMatch(value -> value.is(Node.Kind.STRING))) {
                Set<String> texts = new LinkedHashSet<>();
                values.forEach(value -> texts.add(value.text()));
                constants.put(name, texts);
            }
        });
        return constants;
    }

    private static List<Node> choices(Node node) {
        return node.get("oneOf").or(() -> node.get("anyOf")).map(Node::items).orElse(List.of());
    }
}
