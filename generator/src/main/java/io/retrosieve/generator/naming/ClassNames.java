package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import java.nio.charset.StandardCharsets;

/** Hands out the names of classes in one package. */
final class ClassNames {
    /** Of 255 bytes, what file systems take, the rest is for nested classes. */
    private static final int LONGEST = 160;

    private static final int KEPT = 120;

    private final String packageName;
    private final NameScope scope;
    private final Diagnostics diagnostics;

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
