package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.Operator;
import io.retrosieve.generator.model.QueryRule;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Javadoc of a query and its methods: what each does, and the request that it yields. */
final class QueryJavadoc {
    private final QueryShape shape;

    QueryJavadoc(QueryShape shape) {
        this.shape = shape;
    }

    CodeBlock ofQuery() {
        Javadocs text = new Javadocs()
                .paragraph("What to ask of " + Javadocs.code(shape.operation().key())
                        + ": an immutable value; each method gives another one.")
                .said(shape.operation().docs(), "");
        new QueryExample(shape).lines().ifPresent(lines -> text.paragraph("<pre>{@code\n" + lines + "\n}</pre>"));
        shape.single()
                .ifPresent(field -> text.paragraph("A query begins as {@link "
                        + shape.start().simpleName() + "}, which can compare "
                        + Javadocs.code(field.path().toString()) + " once. Keep it as that until it is decided: {@code "
                        + shape.query().simpleName() + " query = since == null ? base : base."
                        + shape.names().of(field).method() + "("
                        + ConditionTypes.factory(
                                field.conditions().get(0).operator().orElseThrow())
                        + "(since));}"));
        new FilterTable(shape).html().ifPresent(text::paragraph);
        return text.block();
    }

    CodeBlock ofState(FilterField single) {
        QueryRule.SingleComparison rule =
                shape.filters().rule(QueryRule.SingleComparison.class).orElseThrow();
        return new Javadocs()
                .paragraph("A query in which " + Javadocs.code(single.path().toString())
                        + " is not compared yet. The method that compares it gives a {@link "
                        + shape.query().simpleName() + "}, which has it no more: a second comparison does not compile.")
                .said(rule.reason().orElse(""))
                .block();
    }

    Javadocs ofStart(FilterField field, String name) {
        return new Javadocs()
                .paragraph("Begins with " + Javadocs.code(field.path().toString()) + ".")
                .paragraph(example(name, field.plain().orElseThrow()));
    }

    Javadocs ofAllStarts(List<FilterField> fields) {
        String names = fields.stream()
                .map(field -> Javadocs.code(field.path().toString()))
                .collect(Collectors.joining(" and "));
        return new Javadocs().paragraph("Begins with " + names + " together.");
    }

    Javadocs ofOtherwise(QueryRule.Otherwise otherwise) {
        return new Javadocs()
                .said(otherwise.reason().orElse("Begins without any field."))
                .paragraph(Javadocs.code(otherwise.name() + "()") + " sends no parameter of its own.");
    }

    CodeBlock ofPlain(FilterField field, Filter filter) {
        OperationNames.FilterNames names = shape.names().of(field);
        return new Javadocs()
                .said(filter.docs(), "Filters by " + Javadocs.code(field.path().toString()) + ".")
                .paragraph(example(names.method(), filter))
                .tag("@param " + names.argument() + " " + bounds(filter) + "; not null")
                .block();
    }

    CodeBlock ofCondition(FilterField field, ConditionTypes.Argument argument) {
        OperationNames.FilterNames names = shape.names().of(field);
        List<String> items = new ArrayList<>();
        for (Filter filter : argument.filters()) {
            Samples.Sample sample = shape.samples().of(filter);
            String condition = ConditionTypes.factory(filter.operator().orElseThrow()) + "(" + sample.java() + ")";
            String said = filter.docs().description().map(Javadocs::escaped).orElse("");
            items.add(Javadocs.code(names.method() + "(" + condition + ")") + " sends "
                    + Javadocs.code(shape.samples().request(filter)) + ". " + said);
        }
        Javadocs text = new Javadocs()
                .paragraph("Compares " + Javadocs.code(field.path().toString()) + " in one of these ways.")
                .list(items.stream().map(item -> item.replaceAll("\\s+", " ")).toList());
        return text.tag("@param " + names.argument() + " made by a method of {@link "
                        + Libraries.CONDITIONS.canonicalName() + "}; not null")
                .block();
    }

    CodeBlock ofRange(FilterField field) {
        String path = Javadocs.code(field.path().toString());
        String method = shape.names().of(field).method();
        return new Javadocs()
                .paragraph("Asks for both bounds of " + path
                        + ", for a listing of everything. The API takes one of them in a"
                        + " request: that is sent, and items beyond the other are left out here. As items come ordered by"
                        + " it, no page is read after one that ends beyond the other bound; where the order breaks, all"
                        + " pages are read.")
                .paragraph(Javadocs.code(method + "(between(from, to))") + " sends "
                        + Javadocs.code(shape.samples().request(filter(field, Operator.GTE))) + " with the lower bound,"
                        + " or " + Javadocs.code(shape.samples().request(filter(field, Operator.LTE)))
                        + " with the upper one where the first page shows that the highest come first.")
                .tag("@param " + shape.names().of(field).argument()
                        + " made by {@code between(from, to)} or {@code within(gte(from), lt(to))} of {@link "
                        + Libraries.CONDITIONS.canonicalName() + "}; not null")
                .tag(
                        "@return for the service's method that lists everything; it is no query of a single page, and other"
                                + " filters come before it")
                .block();
    }

    CodeBlock ofUntilNow(FilterField field) {
        return new Javadocs()
                .paragraph("Asks for what there is now, by the clock of this machine, so that a listing does not move"
                        + " while its pages are read. What comes later with an earlier time still moves it. Keep this"
                        + " query with a checkpoint of its listing: another one has another time.")
                .paragraph(Javadocs.code(shape.names().of(field).untilNow() + "()") + " sends such as "
                        + Javadocs.code(shape.samples().request(filter(field, Operator.LTE))) + ".")
                .block();
    }

    private static Filter filter(FilterField field, Operator operator) {
        return field.conditions().stream()
                .filter(filter -> filter.operator().equals(Optional.of(operator)))
                .findFirst()
                .orElseThrow();
    }

    CodeBlock ofUnspecified() {
        return new Javadocs()
                .paragraph("Adds a parameter that the document does not know; nothing checks it.")
                .block();
    }

    private String example(String method, Filter filter) {
        return Javadocs.code(method + "(" + shape.samples().argument(filter) + ")") + " sends "
                + Javadocs.code(shape.samples().request(filter)) + ".";
    }

    /** {@code at least 1 and at most 250; the API takes 20 without it} */
    private String bounds(Filter filter) {
        if (filter.form().isStyled()) {
            return filter.form() == Filter.Form.NESTED
                    ? "each of its fields is sent with its path in brackets"
                    : "sent as one text";
        }
        BoundsText bounds = new BoundsText(shape.context().api());
        List<String> texts = new ArrayList<>();
        whatItIs(shape.context().api().resolve(filter.value())).ifPresent(texts::add);
        texts.addAll(bounds.of(filter.value()));
        String text = texts.isEmpty() ? "the value of " + Javadocs.code(filter.wireName()) : String.join(", ", texts);
        return bounds.ofDefault(filter.value(), filter.docs())
                .map(value -> texts.isEmpty() ? value : text + "; " + value)
                .orElse(text);
    }

    private static Optional<String> whatItIs(Schema schema) {
        if (schema instanceof EnumSchema) {
            return Optional.of("a known value, or any other with its {@code of} method, not of an empty text");
        }
        if (schema instanceof ScalarSchema scalar) {
            return scalar.type() == ScalarSchema.Type.STRING ? Optional.of("not empty") : Optional.empty();
        }
        boolean bounded = schema instanceof ListSchema list
                && list.size().least().filter(least -> least > 0).isPresent();
        return Optional.of(bounded ? "the values" : "the values, at least one");
    }
}
