package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.HttpMethod;
import io.retrosieve.generator.model.Security;
import io.retrosieve.generator.model.SecurityScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Reads which credentials operations ask for. Those that a client can't send are reported. */
final class SecurityReader {
    private static final String SECURITY = "security";
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    private final ReadContext context;
    private final Node root;
    private final Map<String, Node> declared;
    /** Of an operation, where neither it nor the document says what it asks for. */
    private final Security otherwise;
    /** Empty where a scheme can't be sent. */
    private final Map<String, Optional<SecurityScheme>> read = new LinkedHashMap<>();

    SecurityReader(ReadContext context) {
        this.context = context;
        this.root = context.document().root();
        this.declared = root.get("components")
                .map(components -> context.members(components, "securitySchemes"))
                .orElse(Map.of());
        this.otherwise = saysNothing() ? everyScheme() : Security.NONE;
    }

    /** What this operation asks for: by itself, or as the document's default says. */
    Security of(Node operation) {
        if (operation.get(SECURITY).isPresent()) {
            return requirements(operation);
        }
        return root.get(SECURITY).isPresent() ? requirements(root) : otherwise;
    }

    /** The schemes that were asked for and can be sent, by their ids. */
    List<SecurityScheme> schemes() {
        return declared.keySet().stream()
                .map(read::get)
                .filter(Objects::nonNull)
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean saysNothing() {
        return root.get(SECURITY).isEmpty()
                && context.members(root, "paths").values().stream().noneMatch(SecurityReader::saysSecurity);
    }

    private static boolean saysSecurity(Node item) {
        for (HttpMethod method : HttpMethod.values()) {
            if (item.get(method.key())
                    .flatMap(operation -> operation.get(SECURITY))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A document that declares schemes, but forgot to say who asks for them: any call may get what the caller gives. */
    private Security everyScheme() {
        List<List<SecurityScheme>> alternatives = new ArrayList<>();
        declared.forEach((id, node) -> {
            if (read.isEmpty()) {
                context.diagnostics()
                        .report(Rule.SEC001, node.place(), "no operation asks for '" + id + "' or any other");
            }
            scheme(id, node).ifPresent(scheme -> alternatives.add(List.of(scheme)));
        });
        return new Security(alternatives, true);
    }

    private Security requirements(Node holder) {
        List<List<SecurityScheme>> alternatives = new ArrayList<>();
        boolean optional = false;
        for (Node requirement : context.items(holder, SECURITY)) {
            optional |= requirement.members().isEmpty();
            List<SecurityScheme> together = new ArrayList<>();
            new TreeMap<>(requirement.members())
                    .forEach((id, scopes) -> scheme(id, scopes).ifPresent(together::add));
            if (!together.isEmpty()) {
                alternatives.add(together);
            }
        }
        return new Security(alternatives, optional || alternatives.isEmpty());
    }

    private Optional<SecurityScheme> scheme(String id, Node asked) {
        Optional<SecurityScheme> known = read.get(id);
        if (known != null) {
            return known;
        }
        Optional<SecurityScheme> scheme;
        if (declared.containsKey(id)) {
            scheme = context.resolve(Objects.requireNonNull(declared.get(id))).flatMap(node -> sendable(id, node));
        } else {
            scheme = Optional.empty();
            String problem = "security scheme '" + id + "' is not in components/securitySchemes, and is not sent";
            context.diagnostics().report(Rule.OPR011, asked.place(), problem);
        }
        read.put(id, scheme);
        return scheme;
    }

    private Optional<SecurityScheme> sendable(String id, Node node) {
        Optional<SecurityScheme.Kind> kind = kind(node);
        String name = node.string("name").filter(text -> isKey(node)).orElse("");
        boolean nameless = isKey(node) && !name.matches(isInQuery(node) ? ".+" : TOKEN);
        if (kind.isEmpty() || nameless) {
            String what = node.string("type").orElse("?")
                    + node.string("scheme").map(word -> " " + word).orElse("")
                    + node.string("in").map(place -> " in " + place).orElse("")
                    + (nameless ? " named '" + name + "'" : "");
            context.diagnostics()
                    .report(Rule.OPR011, node.place(), "security scheme '" + id + "' (" + what + ") is not sent");
            return Optional.empty();
        }
        Docs docs = new Docs(Optional.empty(), node.string("description"), Optional.empty(), node.flag("deprecated"));
        return Optional.of(new SecurityScheme(id, kind.get(), name, docs, node.place()));
    }

    private static Optional<SecurityScheme.Kind> kind(Node scheme) {
        return switch (scheme.string("type").orElse("")) {
            case "oauth2", "openIdConnect" -> Optional.of(SecurityScheme.Kind.ACCESS_TOKEN);
            case "http" -> ofHttp(scheme);
            case "apiKey" ->
                switch (scheme.string("in").orElse("")) {
                    case "header" -> Optional.of(SecurityScheme.Kind.KEY_IN_HEADER);
                    case "query" -> Optional.of(SecurityScheme.Kind.KEY_IN_QUERY);
                    case "cookie" -> Optional.of(SecurityScheme.Kind.KEY_IN_COOKIE);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private static Optional<SecurityScheme.Kind> ofHttp(Node scheme) {
        boolean jwt = lower(scheme, "bearerFormat").contains("jwt");
        return switch (lower(scheme, "scheme")) {
            case "basic" -> Optional.of(SecurityScheme.Kind.BASIC);
            case "bearer" -> Optional.of(jwt ? SecurityScheme.Kind.ACCESS_TOKEN : SecurityScheme.Kind.BEARER);
            default -> Optional.empty();
        };
    }

    private static boolean isKey(Node scheme) {
        return scheme.string("type").filter("apiKey"::equals).isPresent();
    }

    private static boolean isInQuery(Node scheme) {
        return scheme.string("in").filter("query"::equals).isPresent();
    }

    private static String lower(Node node, String member) {
        return node.string(member).orElse("").toLowerCase(Locale.ROOT);
    }
}
