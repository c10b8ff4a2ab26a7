package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what an array holds. Java has no tuple: of an array with a type for each position, any element may be of any. */
final class TupleReader {
    private static final String ITEMS = "items";

    private final ReadContext context;
    private final Function<Node, Schema> schemas;
    private final UnionReader unions;

    TupleReader(ReadContext context, Function<Node, Schema> schemas, UnionReader unions) {
        this.context = context;
        this.schemas = schemas;
        this.unions = unions;
    }

    Schema items(Node array) {
        List<Node> elements = new ArrayList<>(positions(array));
        boolean tuple = !elements.isEmpty();
        array.get(ITEMS).filter(items -> items.is(Node.Kind.OBJECT)).ifPresent(elements::add);
        if (elements.isEmpty()) {
            return new AnySchema(Docs.NONE, array.place());
        }
        if (!tuple) {
            return schemas.apply(elements.get(0));
        }
        context.diagnostics()
                .report(Rule.SCH006, array.place(), "an array with a type for each position is read as a list");
        return unions.choose(elements, array, Docs.NONE);
    }

    /** {@code prefixItems}, or {@code items} as a list, as JSON Schema wrote it before. */
    private List<Node> positions(Node array) {
        List<Node> prefix = context.items(array, "prefixItems");
        return prefix.isEmpty() ? array.get(ITEMS).map(Node::items).orElse(List.of()) : prefix;
    }
}
