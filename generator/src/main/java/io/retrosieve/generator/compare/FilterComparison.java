package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.Operator;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.ParameterStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The query parameters of one operation, field by field, whatever their spelling in the document. */
final class FilterComparison {
    private final String operation;
    private final OperationFilters before;
    private final OperationFilters after;
    private final ValueTypes typesBefore;
    private final ValueTypes typesAfter;
    private final List<Change> changes = new ArrayList<>();

    FilterComparison(String operation, ClientState old, ClientState now) {
        this.operation = operation;
        this.before = old.filters().of(old.operation(operation).orElseThrow());
        this.after = now.filters().of(now.operation(operation).orElseThrow());
        this.typesBefore = new ValueTypes(old.api(), false);
        this.typesAfter = new ValueTypes(now.api(), false);
    }

    List<Change> changes() {
        List<FilterField> lost = new ArrayList<>();
        for (FilterField field : before.fields()) {
            Optional<FilterField> same = after.field(field.path().toString());
            same.ifPresentOrElse(other -> compare(field, other), () -> lost.add(field));
        }
        List<FilterField> gained = new ArrayList<>(after.fields());
        gained.removeIf(field -> before.field(field.path().toString()).isPresent());
        lost.forEach(field -> lost(field, gained));
        gained.forEach(this::gained);
        respelt();
        return changes;
    }

    private void lost(FilterField field, List<FilterField> gained) {
        String renamed = gained.stream()
                .filter(other -> looksRenamed(field, other))
                .max(Comparator.comparingDouble(other -> Words.likeness(last(field), last(other))))
                .map(other -> "; perhaps renamed to " + Words.code(other.path()))
                .orElse("");
        changes.add(Change.lost(site(field), "filter lost (" + words(field, typesBefore) + ")" + renamed));
    }

    private boolean looksRenamed(FilterField lost, FilterField gained) {
        return lost.path().root().equals(gained.path().root())
                && Words.likeness(last(lost), last(gained)) > 0
                && words(lost, typesBefore).equals(words(gained, typesAfter));
    }

    private static String last(FilterField field) {
        List<String> segments = field.path().segments();
        return segments.get(segments.size() - 1);
    }

    private void gained(FilterField field) {
        boolean required = field.filters().stream().anyMatch(Filter::required);
        String what = "filter gained (" + words(field, typesAfter) + ")";
        changes.add(
                required
                        ? new Change(site(field), Change.Kind.GAINED, what + ", and it is required", false)
                        : Change.gained(site(field), what));
    }

    /** {@code text; contains} */
    private static String words(FilterField field, ValueTypes types) {
        TreeSet<String> values = new TreeSet<>();
        field.filters()
                .forEach(filter -> values.add(types.words(
                        filter.operator().equals(Optional.of(Operator.IN))
                                ? types.api().element(filter.value())
                                : filter.value())));
        List<String> operators =
                field.conditions().stream().map(FilterComparison::operator).toList();
        return String.join(" or ", values) + (operators.isEmpty() ? "" : "; " + Words.codes(operators));
    }

    private static String operator(Filter filter) {
        return filter.operator()
                .map(operator -> operator.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private void compare(FilterField old, FilterField now) {
        changes.addAll(EnumComparison.ofFilters(site(old), values(old, typesBefore), values(now, typesAfter)));
        for (Filter filter : old.filters()) {
            Optional<Filter> same = with(filter.operator(), now);
            same.ifPresentOrElse(
                    other -> changes.addAll(
                            new FilterDetails(site(old), filter, other).changes(typesBefore, typesAfter)),
                    () -> changes.add(new Change(site(old), Change.Kind.LOST, words(filter) + " lost", false)));
        }
        for (Filter filter : now.filters()) {
            if (with(filter.operator(), old).isEmpty()) {
                changes.add(
                        filter.required()
                                ? new Change(
                                        site(now), Change.Kind.GAINED, words(filter) + " gained, and required", false)
                                : Change.gained(site(now), words(filter) + " gained"));
            }
        }
    }

    /** All operators of a field take the same values. */
    private static List<String> values(FilterField field, ValueTypes types) {
        return field.filters().stream()
                .map(filter -> types.api().element(filter.value()))
                .filter(EnumSchema.class::isInstance)
                .flatMap(known -> ((EnumSchema) known).values().stream())
                .distinct()
                .toList();
    }

    private static Optional<Filter> with(Optional<Operator> operator, FilterField field) {
        return field.filters().stream()
                .filter(filter -> filter.operator().equals(operator))
                .findFirst();
    }

    private static String words(Filter filter) {
        return filter.operator().isPresent()
                ? "operator " + Words.code(operator(filter))
                : "the value without an operator";
    }

    /** One parameter of style deepObject and one for each of its keys are sent with the same bytes. */
    private void respelt() {
        TreeSet<String> roots = new TreeSet<>();
        before.fields().forEach(field -> roots.add(field.path().root()));
        for (String root : roots) {
            boolean shared = before.fields().stream()
                    .filter(field -> field.path().root().equals(root))
                    .anyMatch(field -> after.field(field.path().toString()).isPresent());
            boolean deepBefore = isDeep(before.operation(), root);
            boolean deepAfter = isDeep(after.operation(), root);
            if (shared && deepBefore != deepAfter) {
                String what = deepAfter
                        ? "respelt: one `deepObject` parameter instead of one for each key; the same is sent"
                        : "respelt: a parameter for each key instead of one `deepObject`; the same is sent";
                changes.add(Change.said(Site.of(operation, Site.Part.FIELD, root), what));
            }
        }
    }

    private static boolean isDeep(Operation operation, String name) {
        return operation.parameters(Parameter.Location.QUERY).stream()
                .anyMatch(parameter ->
                        parameter.name().equals(name) && parameter.style().form() == ParameterStyle.Form.DEEP_OBJECT);
    }

    private Site site(FilterField field) {
        return Site.of(operation, Site.Part.FIELD, field.path().toString());
    }
}
