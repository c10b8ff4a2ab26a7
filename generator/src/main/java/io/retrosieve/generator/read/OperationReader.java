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

/** Reads one operation. */
final class OperationReader {
    private final ReadContext context;
    private final ParameterReader parameters;
    private final PathTemplates templates;
    private final BodyReader bodies;
    private final AnswerReader answers;
    private final ErrorReader errors;
    private final SecurityReader security;
    private final QueryRuleReader rules;
    /** Tags that differ only in case or signs are one group, called as it is called first. */
    private final Map<String, String> groups = new HashMap<>();

    OperationReader(ReadContext context, SchemaReader schemas, SecurityReader security) {
        this.context = context;
        this.parameters = new ParameterReader(context, schemas);
        this.templates = new PathTemplates(context);
        this.bodies = new BodyReader(context, schemas);
        this.answers = new AnswerReader(context, schemas);
        this.errors = new ErrorReader(context, schemas);
        this.security = security;
        this.rules = new QueryRuleReader(context);
    }

    Operation read(HttpMethod method, String path, Node item, Node node) {
        String id = context.text(node, "operationId").orElseGet(() -> nameless(method, path, node));
        return new Operation(
                id,
                method,
                path,
                group(node, path),
                docs(node),
                templates.complete(path, parameters.read(item, node), node),
                body(method, node),
                method == HttpMethod.HEAD ? answers.none(node) : answers.read(node),
                errors.read(node),
                security.of(node),
                rules.read(node),
                node.place());
    }

    /** HTTP gives the body of these methods no meaning, and OkHttp sends none with GET and HEAD. */
    private Optional<Body> body(HttpMethod method, Node node) {
        boolean sent = method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.TRACE;
        if (sent) {
            return bodies.read(node);
        }
        bodies.reportUnsent(method, node);
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
