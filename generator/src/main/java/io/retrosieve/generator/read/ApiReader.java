package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Extent;
import io.retrosieve.generator.model.HttpMethod;
import io.retrosieve.generator.model.NamedSchemas;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Security;
import io.retrosieve.generator.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole document: its operations, and the component schemas that these reach. */
public final class ApiReader {
    private final ReadContext context;
    private final Selector selector;
    private final SchemaReader schemas;
    private final SecurityReader security;
    private final OperationReader operations;
    private int declared;
    private int chosen;

    public ApiReader(Document document, Selection selection, Diagnostics diagnostics) {
        this.context = new ReadContext(document, diagnostics);
        this.selector = new Selector(selection, context);
        this.schemas = new SchemaReader(context);
        this.security = new SecurityReader(context);
        this.operations = new OperationReader(context, schemas, security);
    }

    public ApiModel read() {
        Node root = context.document().root();
        checkVersion(root);
        context.diagnostics().failOnErrors();
        List<Operation> read = new ArrayList<>();
        context.members(root, "paths").forEach((path, item) -> readPath(path, item, read));
        selector.reportUnmet();
        NamedSchemas reached = new NamedSchemas(schemas.readReached());
        return new ApiModel(
                sourceName(root.place().source()),
                root.get("info").flatMap(info -> context.text(info, "title")).orElse("Api"),
                serverUrl(root),
                security.schemes(),
                Security.usual(read),
                read,
                reached,
                extent(root, reached),
                root.place());
    }

    private void readPath(String path, Node reference, List<Operation> read) {
        Optional<Node> item = path.startsWith("x-") ? Optional.empty() : context.resolve(reference);
        if (item.isEmpty()) {
            return;
        }
        Map<String, Node> members = item.get().members();
        for (HttpMethod method : HttpMethod.values()) {
            Node node = members.get(method.key());
            declared += node == null ? 0 : 1;
            if (node != null && selector.takes(path, node)) {
                chosen++;
                read.add(operations.read(method, path, item.get(), node));
            }
        }
        members.forEach((key, node) -> {
            if (node.get("responses").isPresent() && HttpMethod.of(key).isEmpty() && !key.startsWith("x-")) {
                String name = node.string("operationId").orElse(key + " " + path);
                String problem =
                        "operation '" + name + "' is left out: '" + key + "' is no method of OpenAPI 3.0 and 3.1";
                context.diagnostics().report(Rule.OPR003, node.place(), problem);
            }
        });
    }

    private Extent extent(Node root, NamedSchemas reached) {
        Map<String, Node> all = root.get("components")
                .map(components -> context.members(components, "schemas"))
                .orElse(Map.of());
        List<Place> unreached = all.entrySet().stream()
                .filter(schema -> !reached.has(schema.getKey()))
                .map(schema -> schema.getValue().place())
                .toList();
        return new Extent(declared, chosen, all.size(), unreached);
    }

    private void checkVersion(Node root) {
        String version =
                root.get("openapi").filter(Node::isScalar).map(Node::text).orElse("");
        if (version.startsWith("3.2")) {
            context.diagnostics()
                    .report(Rule.DOC010, root.get("openapi").orElse(root).place(), "this is OpenAPI " + version);
        } else if (!version.startsWith("3.0") && !version.startsWith("3.1")) {
            String found = root.string("swagger")
                    .map(swagger -> "this is Swagger " + swagger)
                    .orElse(version.isEmpty() ? "'openapi' is missing" : "this is OpenAPI " + version);
            context.diagnostics()
                    .report(Rule.DOC003, root.get("openapi").orElse(root).place(), found);
        }
    }

    /** The first server, its variables as the document sets them. */
    private Optional<String> serverUrl(Node root) {
        Optional<Node> server = context.items(root, "servers").stream().findFirst();
        Optional<String> url =
                server.flatMap(first -> context.text(first, "url").map(text -> filled(text, first)));
        Optional<String> absolute = url.filter(text -> text.matches("(?i)https?://[^{}\\s]+"));
        if (absolute.isEmpty()) {
            String problem =
                    url.map(text -> "server URL '" + text + "' is not absolute").orElse("no server is named");
            context.diagnostics().report(Rule.OPR010, server.orElse(root).place(), problem);
        }
        return absolute;
    }

    private String filled(String url, Node server) {
        String filled = url;
        for (Map.Entry<String, Node> variable :
                context.members(server, "variables").entrySet()) {
            String value = variable.getValue().get("default").map(Node::text).orElse("");
            filled = filled.replace("{" + variable.getKey() + "}", value);
        }
        return filled;
    }

    /** What emitted files say: the place of a file on somebody's machine would make them differ from the next one's. */
    private static String sourceName(String location) {
        String path = location.replace('\\', '/');
        boolean anywhere = path.startsWith("/") || path.contains(":/") || path.startsWith("..");
        return anywhere ? path.substring(path.lastIndexOf('/') + 1) : path;
    }
}
