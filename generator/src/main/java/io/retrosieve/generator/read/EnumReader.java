package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code enum} and {@code const} of texts and integers; a constant is an enum of one value, which a server may change
 * as it may add values to others. A listed boolean says nothing that its type does not say.
 */
final class EnumReader {
    /** A class of Java holds 64 KiB of code to make its constants with. */
    private static final int MOST_VALUES = 3000;

    private final ReadContext context;

    EnumReader(ReadContext context) {
        this.context = context;
    }

    /** Empty where the plain type is to be read instead. */
    Optional<Schema> read(Node node, String type, Docs docs) {
        List<String> texts = SchemaTypes.values(node).stream()
                .filter(value -> value.isScalar() && !value.is(Node.Kind.NULL))
                .map(Node::text)
                .distinct()
                .toList();
        if (texts.isEmpty() || type.equals("boolean")) {
            return Optional.empty();
        }
        if (texts.size() > MOST_VALUES) {
            return plain(node, "an enum of " + texts.size() + " values is read as any " + type);
        }
        if (type.equals("string")) {
            return Optional.of(new EnumSchema(EnumSchema.Type.STRING, texts, docs, node.place()));
        }
        List<String> integers = texts.stream()
                .flatMap(text -> integer(text).stream())
                .map(String::valueOf)
                .distinct()
                .toList();
        return integers.size() == texts.size()
                ? Optional.of(new EnumSchema(EnumSchema.Type.INTEGER, integers, docs, node.place()))
                : plain(node, "an enum of other numbers than integers of 64 bits is read as any " + type);
    }

    private Optional<Schema> plain(Node node, String problem) {
        context.diagnostics().report(Rule.SCH003, node.place(), problem);
        return Optional.empty();
    }

    /** The integer that a number's text stands for, {@code 1.0} and {@code 1e3} too; empty if a long can't hold it. */
    static Optional<Long> integer(String number) {
        try {
            return Optional.of(new BigDecimal(number).longValueExact());
        } catch (ArithmeticException | NumberFormatException none) {
            return Optional.empty();
        }
    }
}
