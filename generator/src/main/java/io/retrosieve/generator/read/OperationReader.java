package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.Body;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.HttpMethod;
import io.retrosieve.generator.model.Operation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one operation. One that a client can't be given yet is left out, with the reason. */
final class OperationReader {
    private final ReadContext context;
    private final ParameterReader parameters;
    private final PathTemplates templates;
    private final BodyReader bodies;
    private final ContentReader contents;
    private final SecurityReader security;
    private final QueryRuleReader rules;
    /** Tags that differ only in case or signs are one group, called as it is called first. */
    private final Map<String, String> groups = new HashMap<>();

    OperationReader(ReadContext context, SchemaReader schemas, SecurityReader security) {
        this.context = context;
        this.parameters = new ParameterReader(context, schemas);
        this.templates = new PathTemplates(context);
        this.bodies = new BodyReader(context, schemas);
        this.contents = new ContentReader(context, schemas);
        this.security = security;
        this.rules = new QueryRuleReader(context);
    }

    Optional<Operation> read(HttpMethod method, String path, Node item, Node node) {
        if (method == HttpMethod.HEAD || method == HttpMethod.TRACE) {
            String name = node.string("operationId").orElse(method + " " + path);
            return leaveOut(name, node, "Retrofit has no typed call for " + method);
        }
        String id = context.text(node, "operationId").orElseGet(() -> nameless(method, path, node));
        // OpenAPI gives the body of a GET no meaning, and Retrofit sends none.
        Optional<Body> body = method == HttpMethod.GET ? Optional.empty() : bodies.read(node);
        return Optional.of(new Operation(
                id,
                method,
                path,
                group(node, path),
                docs(node),
                templates.complete(path, parameters.read(item, node), node),
                body,
                contents.success(node),
                contents.errors(node),
                security.of(node),
                rules.read(node),
                node.place()));
    }

    private Optional<Operation> leaveOut(String id, Node node, String reason) {
        context.diagnostics().report(Rule.OPR003, node.place(), "operation '" + id + "' is left out: " + reason);
        return Optional.empty();
    }

    private String nameless(HttpMethod method, String path, Node node) {
        context.diagnostics().report(Rule.OPR001, node.place(), method + " " + path + " has no operationId");
        return method.key() + path.replaceAll("[^A-Za-z0-9]+", "_");
    }

    private String group(Node node, String path) {
        String group = context.texts(node, "tags").stream().findFirst().orElseGet(() -> firstSegment(path));
        return groups.computeIfAbsent(group.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT), key -> group);
    }

    private static String firstSegment(String path) {
        for (String segment : path.split("/")) {
            if (!segment.isEmpty() && !segment.startsWith("{")) {
                return segment;
            }
        }
        return "root";
    }

    private static Docs docs(Node node) {
        return new Docs(node.string("summary"), node.string("description"), Optional.empty(), node.flag("deprecated"));
    }
}
