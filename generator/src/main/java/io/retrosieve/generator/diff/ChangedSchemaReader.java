package io.retrosieve.generator.diff;

import io.retrosieve.generator.compare.Change;
import io.retrosieve.generator.compare.Site;
import io.retrosieve.generator.compare.ValueComparison;
import io.retrosieve.generator.compare.Words;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.schema.ChangedEnum;
import org.openapitools.openapidiff.core.model.schema.ChangedOneOfSchema;
import org.openapitools.openapidiff.core.model.schema.ChangedRequired;

/** Reads what changed of a schema and below it; each that is reached again is told where it is reached first. */
final class ChangedSchemaReader {
    private final ValueComparison values;
    private final List<Change> changes;
    private final Set<ChangedSchema> read = Collections.newSetFromMap(new IdentityHashMap<>());

    ChangedSchemaReader(ValueComparison values, List<Change> changes) {
        this.values = values;
        this.changes = changes;
    }

    void read(Site site, @Nullable ChangedSchema schema) {
        if (schema == null || schema.isUnchanged() || !read.add(schema)) {
            return;
        }
        readProperties(site, schema);
        if (schema.isChangedType() || schema.isChangeFormat() || schema.getEnumeration() != null) {
            values.type(site, said(schema)).ifPresent(changes::add);
        }
        readEnum(site, schema.getEnumeration());
        if (Stream.of(
                        schema.getMinLength(),
                        schema.getMaxLength(),
                        schema.getNumericRange(),
                        schema.getMultipleOf(),
                        schema.getPattern(),
                        schema.getMinItems(),
                        schema.getMaxItems(),
                        schema.getUniqueItems())
                .anyMatch(ChangedSchemaReader::differs)) {
            changes.addAll(values.bounds(site));
        }
        readRest(site, schema);
        read(site.step(Site.ITEMS), schema.getItems());
        read(site.step(Site.VALUES), schema.getAddProp());
        readVariants(site, schema.getOneOfSchema());
    }

    private void readProperties(Site site, ChangedSchema schema) {
        boolean answered = site.part().isAnswered();
        schema.getMissingProperties().keySet().forEach(name -> {
            Site lost = site.step(name);
            changes.add(new Change(
                    lost,
                    Change.Kind.LOST,
                    "field lost (" + values.words(lost, false) + ")",
                    answered && !values.failsWithout(lost)));
        });
        schema.getIncreasedProperties().keySet().forEach(name -> {
            Site gained = site.step(name);
            boolean demanded = !answered && values.demanded(gained);
            changes.add(new Change(
                    gained,
                    Change.Kind.GAINED,
                    "field gained (" + values.words(gained, true) + ")" + (demanded ? ", and it is required" : ""),
                    !demanded));
        });
        presences(schema).forEach(name -> values.presence(site.step(name)).ifPresent(changes::add));
        schema.getChangedProperties().forEach((name, property) -> read(site.step(name), property));
    }

    /** The properties that both have and that may be missing or null otherwise than before. */
    private static Set<String> presences(ChangedSchema schema) {
        Set<String> names = new LinkedHashSet<>();
        ChangedRequired required = schema.getRequired();
        if (required != null) {
            names.addAll(orEmpty(required.getMissing()));
            names.addAll(orEmpty(required.getIncreased()));
        }
        schema.getChangedProperties().forEach((name, property) -> {
            if (Stream.of(property.getNullable(), property.getReadOnly(), property.getWriteOnly())
                    .anyMatch(ChangedSchemaReader::differs)) {
                names.add(name);
            }
        });
        names.removeAll(schema.getMissingProperties().keySet());
        names.removeAll(schema.getIncreasedProperties().keySet());
        return names;
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    private void readEnum(Site site, @Nullable ChangedEnum<?> values) {
        if (values == null || !this.values.isEnum(site)) {
            return;
        }
        boolean answered = site.part().isAnswered();
        for (Object lost : values.getMissing()) {
            changes.add(new Change(
                    site.value(lost.toString()), Change.Kind.LOST, "value " + Words.code(lost) + " lost", answered));
        }
        for (Object gained : values.getIncreased()) {
            changes.add(Change.gained(site.value(gained.toString()), "value " + Words.code(gained) + " gained"));
        }
    }

    private void readRest(Site site, ChangedSchema schema) {
        boolean answered = site.part().isAnswered();
        if (differs(schema.getMaxProperties()) || differs(schema.getMinProperties())) {
            String what = "number of fields bounded otherwise";
            changes.add(answered ? Change.said(site, what) : Change.breaking(site, what));
        }
        if (schema.isChangeDefault()) {
            Object old = schema.getOldSchema().getDefault();
            Object now = schema.getNewSchema().getDefault();
            String what = "default " + (old == null ? "none" : Words.code(old)) + " → "
                    + (now == null ? "none" : Words.code(now));
            boolean other = !answered && old != null && now != null;
            changes.add(other ? Change.breaking(site, what) : Change.said(site, what));
        }
        if (schema.isChangeDeprecated()) {
            boolean now = Boolean.TRUE.equals(schema.getNewSchema().getDeprecated());
            changes.add(Change.said(site, now ? "deprecated" : "no longer deprecated"));
        }
        if (schema.isDiscriminatorPropertyChanged()) {
            changes.add(Change.breaking(site, "told apart by another field"));
        }
    }

    private void readVariants(Site site, @Nullable ChangedOneOfSchema variants) {
        if (variants == null) {
            return;
        }
        boolean answered = site.part().isAnswered();
        keys(variants.getMissing())
                .forEach(name -> changes.add(
                        new Change(site.step(Site.variant(name)), Change.Kind.LOST, "shape lost", answered)));
        keys(variants.getIncreased())
                .forEach(name -> changes.add(Change.gained(site.step(Site.variant(name)), "shape gained")));
        if (variants.getChanged() != null) {
            variants.getChanged().forEach((name, variant) -> read(site.step(Site.variant(name)), variant));
        }
    }

    private static List<String> keys(@Nullable Map<String, ?> shapes) {
        return shapes == null ? List.of() : new ArrayList<>(shapes.keySet());
    }

    private static boolean differs(@Nullable Changed changed) {
        return changed != null && changed.isDifferent();
    }

    private static String said(ChangedSchema schema) {
        return type(schema.getOldSchema()) + " → " + type(schema.getNewSchema());
    }

    private static String type(@Nullable Schema<?> schema) {
        return schema == null || schema.getType() == null ? "any" : Words.code(schema.getType());
    }
}
