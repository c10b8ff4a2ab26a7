package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.HttpMethod;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads whether a key is asked for. A client sends it as a bearer token; other schemes are reported. */
final class SecurityReader {
    private final ReadContext context;

    SecurityReader(ReadContext context) {
        this.context = context;
    }

    /** Whether the document asks for a bearer token, or for one of OAuth 2 or OpenID Connect, which is sent as one. */
    boolean asksForToken() {
        Map<String, Node> schemes = context.document()
                .root()
                .get("components")
                .map(components -> context.members(components, "securitySchemes"))
                .orElse(Map.of());
        boolean token = false;
        for (String name : used()) {
            Node scheme = schemes.get(name);
            if (scheme != null && isToken(scheme)) {
                token = true;
            } else if (scheme != null) {
                String kind = scheme.string("type").orElse("?")
                        + scheme.string("scheme").map(word -> " " + word).orElse("")
                        + scheme.string("in").map(place -> " in " + place).orElse("");
                context.diagnostics()
                        .report(
                                Rule.OPR011,
                                scheme.place(),
                                "security scheme '" + name + "' (" + kind + ") is not sent");
            }
        }
        return token;
    }

    private static boolean isToken(Node scheme) {
        String type = scheme.string("type").orElse("");
        boolean bearer =
                scheme.string("scheme").filter("bearer"::equalsIgnoreCase).isPresent();
        return type.equals("oauth2") || type.equals("openIdConnect") || (type.equals("http") && bearer);
    }

    private Set<String> used() {
        Set<String> names = new LinkedHashSet<>();
        collect(context.document().root(), names);
        for (Node item : context.members(context.document().root(), "paths").values()) {
            for (HttpMethod method : HttpMethod.values()) {
                item.get(method.key()).ifPresent(operation -> collect(operation, names));
            }
        }
        return names;
    }

    private void collect(Node holder, Set<String> names) {
        context.items(holder, "security")
                .forEach(requirement -> names.addAll(requirement.members().keySet()));
    }
}
