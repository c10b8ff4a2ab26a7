package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One filter of a field, before and after. */
record FilterDetails(Site site, Filter before, Filter after) {

    List<Change> changes(ValueTypes typesBefore, ValueTypes typesAfter) {
        List<Change> changes = new ArrayList<>();
        if (!before.wireName().equals(after.wireName())) {
            changes.add(Change.breaking(site, "sent as " + arrow(before.wireName(), after.wireName())));
        }
        compareForms(typesBefore.api(), changes);
        compareTypes(typesBefore, typesAfter, changes);
        if (before.required() != after.required()) {
            changes.add(
                    after.required()
                            ? Change.limited(site, which() + "required now", false)
                            : Change.limited(site, which() + "no longer required", true));
        }
        compareDefaults(typesBefore.api(), typesAfter.api(), changes);
        if (before.docs().deprecated() != after.docs().deprecated()) {
            changes.add(
                    Change.said(site, which() + (after.docs().deprecated() ? "deprecated" : "no longer deprecated")));
        }
        return changes;
    }

    private void compareForms(ApiModel api, List<Change> changes) {
        Schema value = api.resolve(before.value());
        boolean several = value instanceof ListSchema
                || value instanceof MapSchema
                || before.form().isStyled();
        if (several && before.form() != after.form()) {
            changes.add(Change.breaking(
                    site, which() + "several values are sent " + words(before.form()) + " → " + words(after.form())));
        }
        if (before.allowReserved() != after.allowReserved()) {
            String how = after.allowReserved() ? "as they are" : "encoded";
            changes.add(Change.limited(site, which() + "reserved characters are sent " + how + " now", true));
        }
    }

    private static String words(Filter.Form form) {
        return switch (form) {
            case REPEATED -> "under a repeated name";
            case ENTRIES -> "under names of their own";
            default -> "as " + form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private void compareTypes(ValueTypes typesBefore, ValueTypes typesAfter, List<Change> changes) {
        String old = typesBefore.words(before.value());
        String now = typesAfter.words(after.value());
        if (!old.equals(now)) {
            boolean wire = typesAfter.takesText(after.value(), typesBefore, before.value());
            changes.add(new Change(site, Change.Kind.CHANGED, which() + "type " + old + " → " + now, wire));
        }
        changes.addAll(new BoundComparison(site, which(), true)
                .changes(
                        typesBefore.api().resolve(before.value()),
                        typesAfter.api().resolve(after.value())));
        if (typesBefore.api().resolve(before.value()) instanceof ListSchema) {
            changes.addAll(new BoundComparison(site, which() + "each value: ", true)
                    .changes(
                            typesBefore.api().element(before.value()),
                            typesAfter.api().element(after.value())));
        }
    }

    private void compareDefaults(ApiModel old, ApiModel now, List<Change> changes) {
        Optional<String> was = defaultValue(old, before);
        Optional<String> is = defaultValue(now, after);
        if (!was.equals(is)) {
            if (was.isPresent() && is.isPresent()) {
                changes.add(Change.breaking(site, which() + "what is taken without it " + arrow(was.get(), is.get())));
            } else {
                changes.add(Change.said(
                        site,
                        which()
                                + is.map(value -> "default gained: " + Words.code(value))
                                        .orElseGet(() -> "default lost: " + Words.code(was.orElse("")))));
            }
        }
    }

    /** A default of "null" is none, whatever the type. */
    private static Optional<String> defaultValue(ApiModel api, Filter filter) {
        return filter.docs()
                .defaultValue()
                .or(() -> filter.value().docs().defaultValue())
                .or(() -> api.resolve(filter.value()).docs().defaultValue())
                .filter(value -> !value.equals("null"));
    }

    private String which() {
        return before.operator()
                .map(operator -> Words.code(operator.name().toLowerCase(Locale.ROOT)) + ": ")
                .orElse("");
    }

    private static String arrow(String old, String now) {
        return Words.code(old) + " → " + Words.code(now);
    }
}
