package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;

/** Hands out the names of classes in one package. */
final class ClassNames {
    private final String packageName;
    private final NameScope scope;
    private final Diagnostics diagnostics;

    ClassNames(String packageName, NameScope scope, Diagnostics diagnostics) {
        this.packageName = packageName;
        this.scope = scope;
        this.diagnostics = diagnostics;
    }

    ClassName claim(String simpleName, String what, Place place) {
        String name = simpleName;
        if (ReservedNames.isReservedClass(simpleName)) {
            name = simpleName + "Model";
            diagnostics.report(Rule.NAM002, place, what + " is called " + name + " in Java");
        }
        return ClassName.get(packageName, scope.claim(name, what, place));
    }
}
