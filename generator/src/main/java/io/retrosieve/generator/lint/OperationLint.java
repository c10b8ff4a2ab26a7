package io.retrosieve.generator.lint;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.Node;
import java.util.regex.Pattern;

/** What of an operation a client does not have. */
final class OperationLint implements Lint {
    private static final Pattern STATUS = Pattern.compile("[1-5][0-9][0-9]|[1-5]XX|default|x-.*");

    private final Document document;
    private final Diagnostics diagnostics;

    OperationLint(Document document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /** A client calls: it is not called. */
    static void reportUncalled(Node root, Diagnostics diagnostics) {
        reportUncalled(root, "webhooks", diagnostics);
        if (root.get("paths").map(paths -> paths.members().isEmpty()).orElse(true)) {
            diagnostics.report(Rule.DOC014, root.get("paths").orElse(root).place(), "the document has no path");
        }
    }

    private static void reportUncalled(Node holder, String key, Diagnostics diagnostics) {
        holder.get(key)
                .filter(uncalled -> !uncalled.members().isEmpty())
                .ifPresent(uncalled -> diagnostics.report(
                        Rule.OPR031,
                        uncalled.place(),
                        key + ": " + String.join(", ", uncalled.members().keySet())));
    }

    @Override
    public void visit(Element element, Node node) {
        if (element == Element.PATH_ITEM || element == Element.OPERATION) {
            node.get("servers")
                    .filter(servers -> !url(servers)
                            .equals(url(document.root().get("servers").orElse(servers))))
                    .ifPresent(servers -> diagnostics.report(
                            Rule.OPR032, servers.place(), element.words() + " has servers of its own"));
        }
        if (element == Element.OPERATION) {
            checkResponses(node);
            reportUncalled(node, "callbacks", diagnostics);
        }
    }

    private static String url(Node servers) {
        return servers.items().stream()
                .findFirst()
                .flatMap(first -> first.string("url"))
                .orElse("");
    }

    private void checkResponses(Node operation) {
        operation
                .get("responses")
                .ifPresent(responses -> responses.members().forEach((status, response) -> {
                    if (!STATUS.matcher(status).matches()) {
                        diagnostics.report(Rule.OPR030, response.place(), "'" + status + "' is no status of an answer");
                    }
                }));
    }
}
