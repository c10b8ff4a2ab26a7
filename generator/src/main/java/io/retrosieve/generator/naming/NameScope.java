package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that must differ from each other. Of two things that fall together the second gets a number, and is reported. */
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

    /** Claims a name for {@code what}, a spec name; gives the name that it really gets. */
    String claim(String name, String what, Place place) {
        Claim first = claims.get(key(name));
        if (first == null) {
            claims.put(key(name), new Claim(what, place));
            return name;
        }
        int number = 2;
        while (!isFree(name + number)) {
            number++;
        }
        String problem = first.what() + " and " + what + " give the same Java name '" + name
                + "'; the second is called '" + name + number + "'";
        diagnostics.report(collision, List.of(place, first.place()), problem);
        claims.put(key(name + number), new Claim(what, place));
        return name + number;
    }

    boolean isFree(String name) {
        return !claims.containsKey(key(name));
    }

    private String key(String name) {
        return caseSensitive ? name : name.toLowerCase(Locale.ROOT);
    }
}
