package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hands out the names of classes in one package. */
final class ClassNames {
    /** Of 255 bytes, what file systems take, the rest is for nested classes. */
    private static final int LONGEST = 160;

    private static final int KEPT = 120;

    private final String packageName;
    private final NameScope scope;
    private final Diagnostics diagnostics;
    /** Published names of what is no schema, by what its spelling alone gives. */
    private final Map<String, ClassName> kept = new HashMap<>();

    private final SortedMap<String, String> numbered = new TreeMap<>();

    ClassNames(String packageName, NameScope scope, Diagnostics diagnostics) {
        this.packageName = packageName;
        this.scope = scope;
        this.diagnostics = diagnostics;
    }

    ClassName claim(String simpleName, String what, Place place) {
        String name = ReservedNames.isReservedClass(simpleName) ? simpleName + "Model" : shortened(simpleName);
        if (!name.equals(simpleName)) {
            diagnostics.report(Rule.NAM002, place, what + " is called " + name + " in Java");
        }
        return ClassName.get(packageName, scope.claim(name, what, place));
    }

    /** Keeps a published name from others; nothing if it can't be a class here, or is another's already. */
    Optional<ClassName> keep(String name, String what, Place place) {
        if (ReservedNames.isReservedClass(name) || bytes(name) > LONGEST || !scope.isFree(name)) {
            return Optional.empty();
        }
        return Optional.of(ClassName.get(packageName, scope.claim(name, what, place)));
    }

    /** Keeps the published name of a class that is no schema until it is claimed. */
    void keepOwn(String spelled, String name, Place place) {
        if (!kept.containsKey(spelled)) {
            keep(name, "what callers know as " + name, place).ifPresent(type -> kept.put(spelled, type));
        }
    }

    /** The name of a class that is no schema: what it is called after tells it from all others. */
    ClassName claimOwn(String spelled, String what, Place place) {
        ClassName known = kept.get(spelled);
        ClassName type = known == null ? claim(spelled, what, place) : known;
        if (!type.simpleName().equals(spelled)) {
            numbered.put(spelled, type.simpleName());
        }
        return type;
    }

    /** The names of classes that are no schemas and are not called as their spelling alone gives. */
    SortedMap<String, String> numbered() {
        return Collections.unmodifiableSortedMap(numbered);
    }

    /** A class is a file; what is cut off is told by a hash, so that the name does not hang on what else is cut. */
    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        String kept = name;
        while (bytes(kept) > KEPT) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept + "_" + Integer.toHexString(name.hashCode());
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
