package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.Schema;
import java.util.List;
import java.util.Optional;

/** A value of JSON or a parameter in both states, in the terms that a client tells apart. */
public final class ValueComparison {
    private final ClientState old;
    private final ClientState now;

    public ValueComparison(ClientState old, ClientState now) {
        this.old = old;
        this.now = now;
    }

    /** Another type, if it is one to a client; of what it can't find it assumes so. */
    public Optional<Change> type(Site site, String said) {
        Optional<Schema> before = new SchemaWalk(old).schema(site);
        Optional<Schema> after = new SchemaWalk(now).schema(site);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.of(Change.breaking(site, "type " + said));
        }
        boolean answered = site.part().isAnswered();
        ValueTypes typesBefore = new ValueTypes(old.api(), answered);
        ValueTypes typesAfter = new ValueTypes(now.api(), answered);
        String was = typesBefore.words(before.get());
        String is = typesAfter.words(after.get());
        if (was.equals(is)) {
            return width(site, before.get(), after.get());
        }
        boolean wire = answered
                ? typesBefore.takes(before.get(), typesAfter, after.get())
                : typesAfter.takes(after.get(), typesBefore, before.get());
        return Optional.of(new Change(site, Change.Kind.CHANGED, "type " + was + " → " + is, wire));
    }

    /** How wide integers are documented is of no matter to a client that reads them all. */
    private Optional<Change> width(Site site, Schema before, Schema after) {
        String was = new ValueTypes(old.api(), false).words(before);
        String is = new ValueTypes(now.api(), false).words(after);
        return was.equals(is) ? Optional.empty() : Optional.of(Change.said(site, "type " + was + " → " + is));
    }

    /** What became of the bounds. */
    public List<Change> bounds(Site site) {
        Optional<Schema> before = new SchemaWalk(old).schema(site).map(old.api()::resolve);
        Optional<Schema> after = new SchemaWalk(now).schema(site).map(now.api()::resolve);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of(
                    site.part().isAnswered()
                            ? Change.said(site, "bounds changed")
                            : Change.breaking(site, "bounds changed"));
        }
        return new BoundComparison(site, "", !site.part().isAnswered()).changes(before.get(), after.get());
    }

    /** Whether both states have an enum here, whose values can be told apart. */
    public boolean isEnum(Site site) {
        return isEnum(site, old) && isEnum(site, now);
    }

    private static boolean isEnum(Site site, ClientState state) {
        return new SchemaWalk(state)
                .schema(site)
                .map(state.api()::resolve)
                .filter(EnumSchema.class::isInstance)
                .isPresent();
    }

    /** When a property that both states have is there and not null. */
    public Optional<Change> presence(Site site) {
        Optional<Property> before = new SchemaWalk(old).property(site);
        Optional<Property> after = new SchemaWalk(now).property(site);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.of(Change.breaking(site, "may be missing or null otherwise than before"));
        }
        return site.part().isAnswered()
                ? answered(site, before.get(), after.get())
                : sent(site, before.get(), after.get());
    }

    private static Optional<Change> answered(Site site, Property before, Property after) {
        if (before.required() && !after.required()) {
            String what = after.presence().nullable()
                    ? "may be null now"
                    : after.presence().listed() ? "not always answered now" : "may be missing now";
            return Optional.of(new Change(site, Change.Kind.CHANGED, what, false, false));
        }
        if (!before.required() && after.required()) {
            return Optional.of(Change.compatible(site, "always there now, and not null"));
        }
        return before.presence().equals(after.presence())
                ? Optional.empty()
                : Optional.of(Change.said(site, presence(before) + " → " + presence(after)));
    }

    private static Optional<Change> sent(Site site, Property before, Property after) {
        if (!before.demanded() && after.demanded()) {
            return Optional.of(Change.limited(site, "required now", false));
        }
        if (before.presence().nullable() && !after.presence().nullable()) {
            return Optional.of(Change.breaking(site, "must not be null now"));
        }
        if (!before.presence().readOnly() && after.presence().readOnly()) {
            return Optional.of(Change.breaking(site, "read only now, and no longer sent"));
        }
        if (before.demanded() && !after.demanded()) {
            return Optional.of(Change.compatible(site, "no longer required"));
        }
        return before.presence().equals(after.presence())
                ? Optional.empty()
                : Optional.of(Change.compatible(site, presence(before) + " → " + presence(after)));
    }

    private static String presence(Property property) {
        Property.Presence presence = property.presence();
        return (presence.listed() ? "required" : "optional")
                + (presence.nullable() ? ", nullable" : "")
                + (presence.readOnly() ? ", read only" : "")
                + (presence.writeOnly() ? ", write only" : "");
    }

    /** Whether the old client fails where an answer lacks the property. */
    public boolean failsWithout(Site site) {
        return new SchemaWalk(old).property(site).map(Property::required).orElse(true);
    }

    /** Whether the new document asks for the property in what is sent. */
    public boolean demanded(Site site) {
        return new SchemaWalk(now).property(site).map(Property::demanded).orElse(true);
    }

    /** {@code list of object}, of one of the states. */
    public String words(Site site, boolean after) {
        ClientState state = after ? now : old;
        return new SchemaWalk(state)
                .schema(site)
                .map(new ValueTypes(state.api(), site.part().isAnswered())::words)
                .orElse("of some type");
    }

    /** Whether what a success is answered with is of another kind to a client, or may be missing otherwise than before. */
    public boolean isAnsweredAlike(String operation) {
        return old.operation(operation)
                .flatMap(before -> now.operation(operation)
                        .map(after -> before.answer().kind() == after.answer().kind()
                                && (before.answer().mayBeMissing()
                                        || !after.answer().mayBeMissing())))
                .orElse(false);
    }
}
