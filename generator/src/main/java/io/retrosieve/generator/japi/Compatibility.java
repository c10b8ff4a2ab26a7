package io.retrosieve.generator.japi;

import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change means for callers.
 *
 * @param reasons in words, of what readers of a signature do not see
 */
record Compatibility(boolean source, boolean binary, List<String> reasons) {
    static final Compatibility COMPATIBLE = new Compatibility(true, true, List.of());
    static final Compatibility INCOMPATIBLE = new Compatibility(false, false, List.of());

    /** Of a class without its members: {@code parts} are itself, its superclass and its interfaces. */
    static Compatibility ofClass(Stream<JApiCompatibility> parts) {
        List<JApiCompatibilityChange> changes = parts.map(JApiCompatibility::getCompatibilityChanges)
                .flatMap(Collection::stream)
                .toList();
        return new Compatibility(
                changes.stream().allMatch(JApiCompatibilityChange::isSourceCompatible),
                changes.stream().allMatch(JApiCompatibilityChange::isBinaryCompatible),
                reasons(changes));
    }

    static Compatibility ofMember(JApiCompatibility member) {
        return new Compatibility(
                member.isSourceCompatible(), member.isBinaryCompatible(), reasons(member.getCompatibilityChanges()));
    }

    /** Types that differ in what stands between {@code <} and {@code >} are the same to a JVM, and others to a compiler. */
    Compatibility ofOtherGenerics() {
        return new Compatibility(false, binary, reasons);
    }

    /** Whether nothing breaks and nothing need be said. */
    boolean isSilent() {
        return source && binary && reasons.isEmpty();
    }

    private static List<String> reasons(List<JApiCompatibilityChange> changes) {
        return changes.stream()
                .filter(change -> !(change.isSourceCompatible() && change.isBinaryCompatible())
                        || change.getType() == JApiCompatibilityChangeType.ANNOTATION_DEPRECATED_ADDED)
                .map(change -> words(change.getType()))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private static String words(JApiCompatibilityChangeType type) {
        return type == JApiCompatibilityChangeType.ANNOTATION_DEPRECATED_ADDED
                ? "now deprecated"
                : type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
