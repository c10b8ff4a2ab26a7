package io.retrosieve.generator.emit;

import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.QueryRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A whole query as an example, with the request that it yields. */
final class QueryExample {
    private static final int LONGEST = 3;

    private final QueryShape shape;
    private final List<String> calls = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();

    private record Sent(int position, String text) {}

    QueryExample(QueryShape shape) {
        this.shape = shape;
    }

    /** The lines; nothing where they could not stand in Javadoc as they are. */
    Optional<String> lines() {
        calls.add(shape.query().simpleName());
        start();
        shape.single().ifPresent(this::condition);
        shape.open().stream().filter(this::isExemplary).forEach(field -> {
            if (calls.size() <= LONGEST) {
                field.plain().ifPresent(plain -> call(shape.names().of(field).method(), field, plain));
            }
        });
        String query = sent.stream()
                .sorted(Comparator.comparing(Sent::position))
                .map(Sent::text)
                .collect(Collectors.joining("&"));
        String request = shape.operation().key() + (query.isEmpty() ? "" : "?" + query);
        boolean plain = calls.stream().allMatch(Javadocs::isPlain) && Javadocs.isPlain(request);
        return plain ? Optional.of(String.join("\n        .", calls) + "\n// " + request) : Optional.empty();
    }

    private void start() {
        Optional<QueryRule.StartFrom> rule = shape.startRule();
        if (rule.isPresent()) {
            QueryRule.Start first = rule.get().fields().get(0);
            FilterField field = shape.starts().get(0);
            call(
                    first.name().orElse(shape.names().of(field).start()),
                    field,
                    field.plain().orElseThrow());
        } else if (shape.required().isEmpty()) {
            calls.add("all()");
        } else {
            List<String> arguments = new ArrayList<>();
            for (FilterField field : shape.required()) {
                Filter filter = field.plain().orElseThrow();
                arguments.add(shape.samples().argument(filter));
                send(field, filter);
            }
            calls.add("of(" + String.join(", ", arguments) + ")");
        }
    }

    private void condition(FilterField field) {
        Filter filter = field.conditions().get(0);
        String condition = ConditionTypes.factory(filter.operator().orElseThrow());
        calls.add(shape.names().of(field).method() + "(" + condition + "("
                + shape.samples().of(filter).java() + "))");
        send(field, filter);
    }

    private void call(String method, FilterField field, Filter filter) {
        calls.add(method + "(" + shape.samples().argument(filter) + ")");
        send(field, filter);
    }

    private void send(FilterField field, Filter filter) {
        int position = shape.filters().fields().indexOf(field);
        sent.add(new Sent(position, shape.samples().request(filter)));
    }

    private boolean isExemplary(FilterField field) {
        return !shape.required().contains(field)
                && field.plain()
                        .filter(plain -> plain.form() != Filter.Form.NESTED)
                        .map(plain -> shape.context().api().resolve(plain.value()))
                        .map(value -> !(value instanceof ListSchema) && !(value instanceof MapSchema))
                        .orElse(false);
    }
}
