package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that must differ from each other. Two things that fall together are a fault, not a number at the end. */
final class NameScope {
    private final Diagnostics diagnostics;
    private final Rule collision;
    private final boolean caseSensitive;
    private final Map<String, Claim> claims = new HashMap<>();

    private record Claim(String what, Place place) {}

    private NameScope(Diagnostics diagnostics, Rule collision, boolean caseSensitive) {
        this.diagnostics = diagnostics;
        this.collision = collision;
        this.caseSensitive = caseSensitive;
    }

    /** Names of classes: they become files, and some file systems fold case. */
    static NameScope ofClasses(Diagnostics diagnostics) {
        return new NameScope(diagnostics, Rule.NAM001, false);
    }

    static NameScope ofMembers(Diagnostics diagnostics, Rule collision) {
        return new NameScope(diagnostics, collision, true);
    }

    /** Claims a name for {@code what}, a spec name. */
    String claim(String name, String what, Place place) {
        String key = caseSensitive ? name : name.toLowerCase(Locale.ROOT);
        Claim first = claims.putIfAbsent(key, new Claim(what, place));
        if (first != null) {
            String problem = first.what() + " and " + what + " give the same Java name '" + name + "'";
            diagnostics.report(collision, List.of(place, first.place()), problem);
        }
        return name;
    }

    boolean isFree(String name) {
        return !claims.containsKey(caseSensitive ? name : name.toLowerCase(Locale.ROOT));
    }
}
