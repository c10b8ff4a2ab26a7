package io.retrosieve.generator.slice;

import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.slice.JsonText.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cuts one document. */
public final class DocumentSlice {
    /** The scheme of credentials that the document asks for and does not describe. */
    public static final String UNKNOWN = "unknown";

    private final Document document;
    private final Set<String> named = new TreeSet<>();

    public DocumentSlice(Document document) {
        this.document = document;
    }

    /** The URLs of the servers, as the document writes them. */
    public List<String> servers() {
        return items(document.root(), "servers").stream()
                .flatMap(server -> server.string("url").stream())
                .toList();
    }

    /** These operations and what they reach. */
    public String of(List<Operation> operations) {
        SchemaSlice schemas = new SchemaSlice(document);
        Map<String, Members> paths = new LinkedHashMap<>();
        for (Operation operation : operations) {
            paths.computeIfAbsent(operation.path(), path -> new Members())
                    .add(operation.method().key(), operation(operation, schemas));
        }
        Members written = new Members();
        paths.forEach((path, item) -> written.add(path, item.text()));
        Members components = new Members().add("schemas", schemas.components()).add("securitySchemes", schemes());
        return new Members()
                .add("openapi", JsonText.quoted("3.0.3"))
                .add("info", "{\"title\":\"slice\",\"version\":\"1\"}")
                .add("paths", written.text())
                .add("components", components.text())
                .text();
    }

    private String operation(Operation operation, SchemaSlice schemas) {
        Optional<Node> node = document.at(operation.place().pointer());
        Members members = new Members();
        if (node.isEmpty()) {
            return members.add("responses", "{}").text();
        }
        members.add("parameters", JsonText.array(parameters(operation, node.get(), schemas)));
        resolved(node.get().get("requestBody")).ifPresent(body -> {
            Members written = new Members();
            written.add("required", Boolean.toString(body.flag("required")));
            members.add(
                    "requestBody",
                    written.add("content", content(body, schemas)).text());
        });
        members.add("responses", responses(node.get(), schemas));
        members.add("security", security(node.get()));
        if (node.get().flag("deprecated")) {
            members.add("deprecated", "true");
        }
        return members.text();
    }

    /** The operation's own win over those of its path. */
    private List<String> parameters(Operation operation, Node node, SchemaSlice schemas) {
        Map<String, Node> byName = new TreeMap<>();
        List<Node> declared = new ArrayList<>();
        document.root()
                .get("paths")
                .flatMap(paths -> paths.get(operation.path()))
                .flatMap(document::resolve)
                .ifPresent(item -> declared.addAll(items(item, "parameters")));
        declared.addAll(items(node, "parameters"));
        for (Node parameter : declared) {
            resolved(Optional.of(parameter))
                    .filter(found -> !found.string("in").orElse("").equals("query"))
                    .ifPresent(found -> byName.put(
                            found.string("in").orElse("") + " "
                                    + found.string("name").orElse(""),
                            found));
        }
        return byName.values().stream()
                .map(parameter -> parameter(parameter, schemas))
                .toList();
    }

    private String parameter(Node parameter, SchemaSlice schemas) {
        Members members = new Members();
        members.add("name", JsonText.quoted(parameter.string("name").orElse("")));
        String in = parameter.string("in").orElse("");
        members.add("in", JsonText.quoted(in));
        members.add("required", Boolean.toString(in.equals("path") || parameter.flag("required")));
        for (String keyword : List.of("style", "explode", "deprecated")) {
            parameter
                    .get(keyword)
                    .filter(Node::isScalar)
                    .ifPresent(value -> members.add(keyword, JsonText.scalar(value)));
        }
        parameter.get("schema").ifPresent(schema -> members.add("schema", schemas.of(schema)));
        if (parameter.get("content").isPresent()) {
            members.add("content", content(parameter, schemas));
        }
        return members.text();
    }

    private String responses(Node operation, SchemaSlice schemas) {
        Members written = new Members();
        operation
                .get("responses")
                .map(Node::members)
                .orElse(Map.of())
                .forEach((status, response) -> resolved(Optional.of(response))
                        .filter(found -> !status.startsWith("x-"))
                        .ifPresent(found -> written.add(
                                status,
                                new Members()
                                        .add("description", "\"\"")
                                        .add("content", content(found, schemas))
                                        .text())));
        return written.text();
    }

    /** Parameters of a media type, its {@code charset}, say nothing of the body's shape. */
    private String content(Node holder, SchemaSlice schemas) {
        Map<String, String> byType = new TreeMap<>();
        holder.get("content").map(Node::members).orElse(Map.of()).forEach((type, media) -> {
            String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            String schema = media.get("schema").map(schemas::of).orElse("{}");
            byType.putIfAbsent(plain, new Members().add("schema", schema).text());
        });
        Members written = new Members();
        byType.forEach(written::add);
        return written.text();
    }

    private String security(Node operation) {
        Node holder = operation.get("security").isPresent() ? operation : document.root();
        List<String> alternatives = new ArrayList<>();
        for (Node alternative : items(holder, "security")) {
            Members written = new Members();
            named.addAll(alternative.members().keySet());
            new TreeMap<>(alternative.members())
                    .forEach((scheme, scopes) -> written.add(
                            scheme,
                            JsonText.array(scopes.items().stream()
                                    .map(Node::text)
                                    .sorted()
                                    .map(JsonText::quoted)
                                    .toList())));
            alternatives.add(written.text());
        }
        return JsonText.array(alternatives);
    }

    /** Those that operations name; one that is named and not described has {@link #UNKNOWN} as its type. */
    private String schemes() {
        Map<String, Node> described =
                document.at("#/components/securitySchemes").map(Node::members).orElse(Map.of());
        Members written = new Members();
        for (String name : named) {
            Members members = new Members();
            Optional<Node> scheme = resolved(Optional.ofNullable(described.get(name)));
            for (String keyword : List.of("type", "in", "name", "scheme", "openIdConnectUrl")) {
                scheme.flatMap(found -> found.string(keyword))
                        .ifPresent(text -> members.add(keyword, JsonText.quoted(text)));
            }
            if (scheme.isEmpty()) {
                members.add("type", JsonText.quoted("http")).add("scheme", JsonText.quoted(UNKNOWN));
            }
            written.add(name, members.text());
        }
        return written.text();
    }

    private Optional<Node> resolved(Optional<Node> node) {
        return node.flatMap(document::resolve);
    }

    private static List<Node> items(Node node, String name) {
        return node.get(name).map(Node::items).orElse(List.of());
    }
}
