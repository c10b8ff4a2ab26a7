package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import io.retrosieve.generator.documents.Site.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every site of a document. It goes by what OpenAPI says may stand where, so that a property called "example" is not taken
 * for one.
 */
final class Sites {
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Map<String, Site> byPointer = new LinkedHashMap<>();
    private final Map<String, List<Site>> referrers = new LinkedHashMap<>();

    private Sites() {}

    static Sites of(RawDocument document) {
        Sites sites = new Sites();
        sites.visit(new Site(Kind.ROOT, "#", document.root(), null, "", ""));
        return sites;
    }

    List<Site> all() {
        return List.copyOf(byPointer.values());
    }

    Optional<Site> at(String pointer) {
        return Optional.ofNullable(byPointer.get(pointer));
    }

    /** The sites that are nothing but a reference to this pointer, or begin with one. */
    List<Site> referrersOf(String pointer) {
        return referrers.getOrDefault(pointer, List.of());
    }

    private void visit(Site site) {
        if (!site.node().isObject() || byPointer.putIfAbsent(site.pointer(), site) != null) {
            return;
        }
        if (site.node().path("$ref").isTextual()) {
            String target = RawDocument.target(site.node().get("$ref").asText());
            referrers.computeIfAbsent(target, key -> new ArrayList<>()).add(site);
        }
        switch (site.kind()) {
            case ROOT -> {
                one(site, "components", Kind.COMPONENTS);
                many(site, "paths", Kind.PATH_ITEM);
                many(site, "webhooks", Kind.PATH_ITEM);
            }
            case COMPONENTS -> visitComponents(site);
            case PATH_ITEM -> {
                many(site, "parameters", Kind.PARAMETER);
                METHODS.forEach(method -> one(site, method, Kind.OPERATION));
            }
            case OPERATION -> {
                many(site, "parameters", Kind.PARAMETER);
                one(site, "requestBody", Kind.BODY);
                many(site, "responses", Kind.RESPONSE);
                many(site, "callbacks", Kind.CALLBACK);
            }
            case CALLBACK -> site.node().fieldNames().forEachRemaining(key -> one(site, key, Kind.PATH_ITEM));
            case BODY -> many(site, "content", Kind.MEDIA);
            case RESPONSE -> {
                many(site, "content", Kind.MEDIA);
                many(site, "headers", Kind.HEADER);
            }
            case PARAMETER, HEADER, MEDIA -> {
                one(site, "schema", Kind.SCHEMA);
                many(site, "content", Kind.MEDIA);
            }
            case SCHEMA -> visitSchema(site);
        }
    }

    private void visitComponents(Site components) {
        many(components, "schemas", Kind.SCHEMA);
        many(components, "parameters", Kind.PARAMETER);
        many(components, "headers", Kind.HEADER);
        many(components, "requestBodies", Kind.BODY);
        many(components, "responses", Kind.RESPONSE);
        many(components, "callbacks", Kind.CALLBACK);
        many(components, "pathItems", Kind.PATH_ITEM);
    }

    private void visitSchema(Site schema) {
        List.of("properties", "patternProperties", "$defs", "prefixItems", "allOf", "oneOf", "anyOf")
                .forEach(role -> many(schema, role, Kind.SCHEMA));
        List.of("items", "additionalProperties", "not", "if", "then", "else")
                .forEach(role -> one(schema, role, Kind.SCHEMA));
    }

    private void one(Site parent, String role, Kind kind) {
        JsonNode node = parent.node().path(role);
        visit(new Site(kind, RawDocument.child(parent.pointer(), role), node, parent, role, role));
    }

    private void many(Site parent, String role, Kind kind) {
        JsonNode holder = parent.node().path(role);
        String pointer = RawDocument.child(parent.pointer(), role);
        if (holder.isArray()) {
            for (int i = 0; i < holder.size(); i++) {
                visit(new Site(kind, pointer + "/" + i, holder.get(i), parent, role, String.valueOf(i)));
            }
        } else {
            holder.properties().forEach(member -> {
                String name = member.getKey();
                visit(new Site(kind, RawDocument.child(pointer, name), member.getValue(), parent, role, name));
            });
        }
    }
}
