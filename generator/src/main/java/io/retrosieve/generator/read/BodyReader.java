package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.Body;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Schema;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the body that an operation sends: JSON where it may be JSON, else a form, else whatever it is. */
final class BodyReader {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final ReadContext context;
    private final SchemaReader schemas;

    BodyReader(ReadContext context, SchemaReader schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    Optional<Body> read(Node operation) {
        Map<String, Node> content = operation
                .get("requestBody")
                .flatMap(context::resolve)
                .map(body -> context.members(body, "content"))
                .orElse(Map.of());
        Optional<Map.Entry<String, Node>> json = ContentReader.json(content);
        if (json.isPresent()) {
            return json.map(media -> new Body(Body.Kind.JSON, schemas.of(media.getValue()), media.getKey()));
        }
        if (content.containsKey(FORM)) {
            return form(content.get(FORM));
        }
        return content.entrySet().stream().findFirst().map(media -> bytes(media.getKey(), media.getValue()));
    }

    /** A form of no fields sends nothing. */
    private Optional<Body> form(Node media) {
        Schema schema = schemas.of(media);
        Node target = media.get("schema").flatMap(context.document()::resolve).orElse(media);
        if (schema instanceof AnySchema && target.get("properties").isPresent()) {
            return Optional.empty();
        }
        boolean bracketed = context.members(media, "encoding").values().stream()
                .anyMatch(encoding -> encoding.string("style")
                        .filter(Parameter.DEEP_OBJECT::equals)
                        .isPresent());
        return Optional.of(new Body(bracketed ? Body.Kind.BRACKETED_FORM : Body.Kind.REPEATED_FORM, schema, FORM));
    }

    private static Body bytes(String mediaType, Node media) {
        boolean multipart = mediaType.toLowerCase(Locale.ROOT).startsWith("multipart/");
        return new Body(
                multipart ? Body.Kind.MULTIPART : Body.Kind.BYTES, new AnySchema(Docs.NONE, media.place()), mediaType);
    }
}
