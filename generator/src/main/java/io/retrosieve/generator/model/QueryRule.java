package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an API says in prose about its query parameters, and {@code x-query-rules} says for a generator. */
public sealed interface QueryRule {

    /** The name of the rule in a document. */
    String name();

    Place place();

    /**
     * At most one comparison on a field is taken.
     *
     * @param field the field without its operator, {@code filter[occurred_at]}
     * @param reason what the API says about it
     */
    record SingleComparison(FieldReference field, Optional<String> reason, Place place) implements QueryRule {
        public static final String NAME = "single-comparison";

        @Override
        public String name() {
            return NAME;
        }
    }

    /** A query begins with one of these fields, or, where that is allowed, by naming what happens without. */
    record StartFrom(List<Start> fields, Optional<Otherwise> otherwise, Place place) implements QueryRule {
        public static final String NAME = "start-from";

        public StartFrom {
            fields = List.copyOf(fields);
        }

        @Override
        public String name() {
            return NAME;
        }
    }

    /** Which property of the items that are listed each field speaks of. */
    record ItemProperties(List<ItemProperty> fields, Place place) implements QueryRule {
        public static final String NAME = "item-properties";

        public ItemProperties {
            fields = List.copyOf(fields);
        }

        @Override
        public String name() {
            return NAME;
        }
    }

    /**
     * Items come ordered by the property that the field speaks of, up or down.
     *
     * @param field one of {@link ItemProperties}
     */
    record OrderedBy(FieldReference field, Place place) implements QueryRule {
        public static final String NAME = "ordered-by";

        @Override
        public String name() {
            return NAME;
        }
    }

    /**
     * A field named by a rule.
     *
     * @param text {@code root[field]}, whatever the spelling of the parameter
     */
    record FieldReference(String text, Place place) {}

    /**
     * One way to begin.
     *
     * @param name the method that takes the field's value; empty: after the field
     */
    record Start(FieldReference field, Optional<String> name, Place place) {}

    /**
     * The way to begin with none of the fields.
     *
     * @param name the method
     * @param reason what the API does then
     * @param window what it looks at then, if that is a span of time
     */
    record Otherwise(String name, Optional<String> reason, Optional<Window> window, Place place) {}

    /**
     * Only items of the last time are looked at.
     *
     * @param field one of {@link ItemProperties}, a time
     */
    record Window(FieldReference field, Duration last, Place place) {}

    /**
     * What a field speaks of.
     *
     * @param property its name in the document
     */
    record ItemProperty(FieldReference field, String property, Place place) {}
}
