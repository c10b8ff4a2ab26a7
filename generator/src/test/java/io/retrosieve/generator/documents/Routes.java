package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.retrosieve.generator.documents.SampleValues.Extent;
import io.retrosieve.generator.documents.Site.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the emitted type that reads an example. Where the schema has a class, that; else the example is put into the
 * smallest value of what holds its schema, or refers to it, and so on outwards until there is a class or a method.
 */
final class Routes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int FARTHEST = 500;

    /**
     * A stop on the way outwards.
     *
     * @param partial whether the JSON is a part of what the schema here asks for
     */
    private record Step(Site site, JsonNode json, boolean partial) {
        Step to(Site other) {
            return new Step(other, json, partial);
        }
    }

    private final Sites sites;
    private final EmittedClient client;
    private final SampleValues samples;
    private final BodyTypes bodies;

    Routes(Sites sites, EmittedClient client, SampleValues samples, BodyTypes bodies) {
        this.sites = sites;
        this.client = client;
        this.samples = samples;
        this.bodies = bodies;
    }

    Optional<Route> of(Example example) {
        Deque<Step> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        open.add(new Step(example.site(), example.value(), false));
        while (!open.isEmpty() && seen.size() < FARTHEST) {
            Step step = open.remove();
            if (!seen.add(step.site().pointer())) {
                continue;
            }
            Optional<Route> route = direct(step);
            if (route.isPresent()) {
                return route;
            }
            next(step, open);
        }
        return Optional.empty();
    }

    private Optional<Route> direct(Step step) {
        Class<?> model = client.modelAt(step.site().pointer());
        // a field that is null is a matter of the model that has the field
        if (model != null && !step.json().isNull()) {
            return Optional.of(new Route(step.site().pointer(), model, whole(step)));
        }
        return step.site().is(Kind.MEDIA)
                ? bodies.of(step.site()).map(type -> new Route(step.site().pointer() + "/schema", type, step.json()))
                : Optional.empty();
    }

    private JsonNode whole(Step step) {
        JsonNode rest = step.partial() ? samples.of(step.site().pointer(), Extent.REQUIRED) : null;
        return SampleValues.joined(rest, step.json());
    }

    private void next(Step step, Deque<Step> open) {
        Site site = step.site();
        String reference = site.node().path("$ref").asText();
        if (site.is(Kind.MEDIA) && site.node().path("schema").isObject()) {
            sites.at(site.pointer() + "/schema").ifPresent(schema -> open.add(step.to(schema)));
            return;
        }
        if (!reference.isEmpty()) {
            sites.at(RawDocument.target(reference)).ifPresent(target -> open.add(step.to(target)));
        }
        Site holder = site.parent();
        if (site.is(Kind.SCHEMA) && holder != null && holder.is(Kind.MEDIA)) {
            open.add(step.to(holder));
        } else if (site.is(Kind.SCHEMA) && holder != null && holder.is(Kind.SCHEMA)) {
            held(step, holder).ifPresent(open::add);
        }
        sites.referrersOf(site.pointer()).forEach(referrer -> open.add(step.to(referrer)));
    }

    /** A value of the holding schema that holds this one. */
    private static Optional<Step> held(Step step, Site holder) {
        Site site = step.site();
        return switch (site.role()) {
            case "oneOf", "anyOf" -> Optional.of(step.to(holder));
            case "allOf" -> Optional.of(new Step(holder, step.json(), true));
            case "items" -> Optional.of(new Step(holder, items(holder, step.json()), false));
            case "properties" -> Optional.of(new Step(holder, member(site.key(), step.json()), true));
            case "additionalProperties" -> Optional.of(new Step(holder, member("key", step.json()), true));
            default -> Optional.empty();
        };
    }

    private static JsonNode items(Site holder, JsonNode item) {
        ArrayNode array = NODES.arrayNode().add(item);
        while (array.size() < holder.node().path("minItems").asInt(1)) {
            array.add(item);
        }
        return array;
    }

    private static JsonNode member(String name, JsonNode value) {
        return NODES.objectNode().set(name, value);
    }
}
