package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Classes that are called otherwise, though they stand for the same JSON: schemas that were moved or renamed. */
public final class ClassComparison {
    private final ClientState old;
    private final ClientState now;
    private final Set<String> told = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    public ClassComparison(ClientState old, ClientState now) {
        this.old = old;
        this.now = now;
    }

    /** Each is told once, where these operations reach it first. */
    public List<Change> changes(List<String> operations) {
        for (String key : operations) {
            Operation before = old.operation(key).orElseThrow();
            Operation after = now.operation(key).orElseThrow();
            for (Site site : roots(key, before)) {
                walk(site, before, after);
            }
            fields(key, before, after);
        }
        return changes;
    }

    private static List<Site> roots(String key, Operation operation) {
        List<Site> roots = new ArrayList<>();
        roots.add(Site.of(key, Site.Part.ANSWER, "2XX"));
        roots.add(Site.of(key, Site.Part.BODY, ""));
        operation.errors().forEach(error -> roots.add(Site.of(key, Site.Part.ERROR, error.status())));
        operation.parameters().stream()
                .filter(parameter -> parameter.location() != Parameter.Location.QUERY)
                .forEach(parameter -> roots.add(Site.of(key, Site.Part.PARAMETER, parameter.key())));
        return roots;
    }

    private void fields(String key, Operation before, Operation after) {
        for (FilterField field : old.filters().of(before).fields()) {
            Optional<FilterField> same =
                    now.filters().of(after).field(field.path().toString());
            same.ifPresent(other -> {
                Filter filter = field.filters().get(0);
                Filter otherFilter = other.filters().get(0);
                Site site = Site.of(key, Site.Part.FIELD, field.path().toString());
                compare(
                        new Pair(
                                site,
                                old.api().element(filter.value()),
                                now.api().element(otherFilter.value())),
                        before,
                        after);
            });
        }
    }

    private record Pair(Site site, Schema before, Schema after) {}

    private void walk(Site root, Operation before, Operation after) {
        Optional<Schema> first = new SchemaWalk(old).schema(root);
        Optional<Schema> second = new SchemaWalk(now).schema(root);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        Deque<Pair> open = new ArrayDeque<>();
        open.add(new Pair(root, first.get(), second.get()));
        while (!open.isEmpty()) {
            Pair next = open.remove();
            Pair pair = new Pair(
                    next.site(), old.api().resolve(next.before()), now.api().resolve(next.after()));
            if (seen.add(pair.before().place() + " " + pair.after().place())) {
                compare(pair, before, after);
                open.addAll(parts(pair));
            }
        }
    }

    private void compare(Pair pair, Operation before, Operation after) {
        Optional<JavaElement> was = new JavaTypes(old).of(pair.before(), before);
        Optional<JavaElement> is = new JavaTypes(now).of(pair.after(), after);
        boolean renamed = was.isPresent() && is.isPresent() && !was.equals(is);
        if (renamed && told.add(was.get().className() + " " + is.get().className())) {
            changes.add(new Change(
                    pair.site(),
                    Change.Kind.RENAMED,
                    "its class is called " + Words.code(is.get()) + ", was " + Words.code(was.get()),
                    true));
        }
    }

    private static List<Pair> parts(Pair pair) {
        List<Pair> parts = new ArrayList<>();
        Site site = pair.site();
        if (pair.before() instanceof ObjectSchema object && pair.after() instanceof ObjectSchema other) {
            for (Property property : object.properties()) {
                other.property(property.name())
                        .ifPresent(same ->
                                parts.add(new Pair(site.step(property.name()), property.schema(), same.schema())));
            }
        } else if (pair.before() instanceof ListSchema list && pair.after() instanceof ListSchema other) {
            parts.add(new Pair(site.step(Site.ITEMS), list.items(), other.items()));
        } else if (pair.before() instanceof MapSchema map && pair.after() instanceof MapSchema other) {
            parts.add(new Pair(site.step(Site.VALUES), map.values(), other.values()));
        }
        return parts;
    }
}
