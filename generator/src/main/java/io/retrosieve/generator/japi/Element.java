package io.retrosieve.generator.japi;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A class or a member, as it is declared in each of two states.
 *
 * @param member empty for the class itself
 * @param before empty if callers did not see it
 * @param after empty if callers no longer see it
 */
record Element(String className, Optional<String> member, Optional<String> before, Optional<String> after) {
    private static final Pattern GENERICS = Pattern.compile("<[^<>]*>");

    /** What became of it; empty if nothing did that a caller notices. */
    Optional<JavaApiChange> changed(Compatibility compatibility) {
        if (before.isEmpty()) {
            return after.map(added -> change(JavaApiChange.Kind.ADDED, added + " was added", compatibility));
        }
        if (after.isEmpty()) {
            return Optional.of(lost(before.get(), compatibility));
        }
        if (!before.equals(after)) {
            boolean onlyGenerics =
                    compatibility.source() && erased(before.get()).equals(erased(after.get()));
            return Optional.of(change(
                    JavaApiChange.Kind.CHANGED,
                    after.get() + ", was " + before.get(),
                    onlyGenerics ? compatibility.ofOtherGenerics() : compatibility));
        }
        return compatibility.isSilent()
                ? Optional.empty()
                : Optional.of(change(
                        JavaApiChange.Kind.CHANGED,
                        after.get() + ": " + String.join(", ", compatibility.reasons()),
                        compatibility));
    }

    /** What a supertype declares now is still there for callers. */
    private JavaApiChange lost(String declared, Compatibility compatibility) {
        return compatibility.source() && compatibility.binary()
                ? change(JavaApiChange.Kind.CHANGED, declared + " moved to a supertype", compatibility)
                : change(JavaApiChange.Kind.REMOVED, declared + " was removed", compatibility);
    }

    private JavaApiChange change(JavaApiChange.Kind kind, String text, Compatibility compatibility) {
        return new JavaApiChange(className, member, kind, text, compatibility.source(), compatibility.binary());
    }

    private static String erased(String declared) {
        String inner = GENERICS.matcher(declared).replaceAll("");
        return inner.equals(declared) ? declared : erased(inner);
    }
}
