package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.SecurityScheme;
import io.retrosieve.generator.published.PublishedNames;
import io.retrosieve.generator.published.Section;
import io.retrosieve.generator.published.WireKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the methods of a client's builder that take credentials: for what they take, or where that is not enough, by id. */
final class CredentialNamer {
    private final PublishedNames published;
    private final Diagnostics diagnostics;

    CredentialNamer(PublishedNames published, Diagnostics diagnostics) {
        this.published = published;
        this.diagnostics = diagnostics;
    }

    /** By the scheme's id. */
    Map<String, String> name(List<SecurityScheme> schemes) {
        NameScope scope = NameScope.ofMembers(diagnostics, Rule.NAM001);
        Map<String, String> names = new LinkedHashMap<>();
        for (SecurityScheme scheme : schemes) {
            published
                    .name(Section.CREDENTIALS, WireKeys.credential(scheme, schemes))
                    .filter(name -> !ReservedNames.isReservedCredential(name) && scope.isFree(name))
                    .ifPresent(name -> names.put(scheme.id(), scope.claim(name, what(scheme), scheme.place())));
        }
        for (SecurityScheme scheme : schemes) {
            names.computeIfAbsent(scheme.id(), id -> scope.claim(name(scheme, schemes), what(scheme), scheme.place()));
        }
        return names;
    }

    private static String what(SecurityScheme scheme) {
        return "security scheme '" + scheme.id() + "'";
    }

    private String name(SecurityScheme scheme, List<SecurityScheme> all) {
        String usual = scheme.kind().method();
        if (all.stream().filter(other -> other.kind().method().equals(usual)).count() == 1) {
            return usual;
        }
        String name = Words.of(scheme.id()).lowerCamel();
        if (!ReservedNames.isReservedCredential(name)) {
            return name;
        }
        String problem = "security scheme '" + scheme.id() + "' is called " + name + "_ in Java";
        diagnostics.report(Rule.NAM002, scheme.place(), problem);
        return name + "_";
    }
}
