package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.ParameterStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the parameters of a path item and an operation. */
final class ParameterReader {
    /** OpenAPI: parameters of these names shall be ignored. */
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    private static final ParameterStyle JSON = ParameterStyle.of(ParameterStyle.Form.JSON);
    /** RFC 9110, a token. */
    private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private final ReadContext context;
    private final SchemaReader schemas;

    ParameterReader(ReadContext context, SchemaReader schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    List<Parameter> read(Node pathItem, Node operation) {
        Map<String, Parameter> byKey = new LinkedHashMap<>();
        readAll(pathItem, byKey);
        readAll(operation, byKey);
        return new ArrayList<>(byKey.values());
    }

    private void readAll(Node owner, Map<String, Parameter> byKey) {
        for (Node reference : context.items(owner, "parameters")) {
            context.resolve(reference)
                    .flatMap(this::read)
                    .ifPresent(parameter -> byKey.put(parameter.key(), parameter));
        }
    }

    private Optional<Parameter> read(Node node) {
        if (!node.is(Node.Kind.OBJECT)) {
            context.diagnostics()
                    .report(
                            Rule.DOC005,
                            node.place(),
                            "an item of 'parameters' must be an object, but is "
                                    + node.kind().words());
            return Optional.empty();
        }
        Optional<String> name = context.text(node, "name");
        String in = node.string("in").orElse("");
        if (in.equals("body") || in.equals("formData")) {
            context.diagnostics().report(Rule.PAR003, node.place(), "a parameter in '" + in + "' is one of Swagger 2");
            return Optional.empty();
        }
        Optional<Parameter.Location> location = context.text(node, "in").flatMap(Parameter.Location::of);
        if (name.isEmpty() || location.isEmpty()) {
            String problem = "a parameter needs 'name', and 'in': path, query, header or cookie";
            context.diagnostics().report(Rule.DOC005, node.place(), problem);
            return Optional.empty();
        }
        if (location.get() == Parameter.Location.HEADER
                && IGNORED_HEADERS.contains(name.get().toLowerCase(Locale.ROOT))) {
            context.diagnostics().report(Rule.OPR008, node.place(), "header parameter '" + name.get() + "'");
            return Optional.empty();
        }
        Optional<Map.Entry<String, Node>> content =
                context.members(node, "content").entrySet().stream().findFirst();
        boolean json = content.map(Map.Entry::getKey).filter(Content::isJson).isPresent();
        if (location.get() == Parameter.Location.HEADER
                && !HEADER_NAME.matcher(name.get()).matches()) {
            context.diagnostics().report(Rule.PAR005, node.place(), "'" + name.get() + "' is no name of a header");
            return Optional.empty();
        }
        return Optional.of(new Parameter(
                name.get(),
                location.get(),
                node.flag("required") || location.get() == Parameter.Location.PATH,
                json ? JSON : style(node, location.get()),
                schemas.of(content.map(Map.Entry::getValue).orElse(node)),
                docs(node),
                node.place()));
    }

    private ParameterStyle style(Node node, Parameter.Location location) {
        Optional<String> word = context.text(node, "style");
        Optional<ParameterStyle.Form> form =
                word.flatMap(ParameterStyle.Form::of).filter(location.styles()::contains);
        if (word.isPresent() && form.isEmpty()) {
            report(node, "style '" + word.get() + "' is not one of " + location.word() + " parameters");
        }
        ParameterStyle style = ParameterStyle.of(form.orElse(location.styles().get(0)));
        boolean reserved = node.flag("allowReserved");
        if (reserved && location != Parameter.Location.QUERY) {
            report(node, "allowReserved is not for " + location.word() + " parameters");
        }
        return new ParameterStyle(
                style.form(),
                node.get("explode").isPresent() ? node.flag("explode") : style.explode(),
                form.isPresent() || node.get("explode").isPresent(),
                reserved && location == Parameter.Location.QUERY);
    }

    private void report(Node node, String problem) {
        context.diagnostics().report(Rule.OPR012, node.place(), problem);
    }

    private static Docs docs(Node node) {
        Optional<Node> example = node.get("example")
                .or(() -> node.get("schema").flatMap(schema -> schema.get("example")))
                .filter(Node::isScalar);
        return new Docs(Optional.empty(), node.string("description"), example.map(Node::text), node.flag("deprecated"));
    }
}
