package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.Body;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.HttpMethod;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the body that an operation sends: JSON where it may be JSON, else a form, else whatever it is. */
final class BodyReader {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TEXT = "text/plain";
    private static final String MULTIPART = "multipart/";

    private final ReadContext context;
    private final SchemaReader schemas;

    BodyReader(ReadContext context, SchemaReader schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    Optional<Body> read(Node operation) {
        Optional<Node> holder = operation.get("requestBody").flatMap(context::resolve);
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        Content content = Content.of(holder.get(), context);
        Optional<Map.Entry<String, Node>> chosen =
                content.json().or(() -> content.of(FORM)).or(content::first);
        if (chosen.isEmpty() || isEmptyForm(chosen.get())) {
            return Optional.empty();
        }
        Body body = body(chosen.get(), content, holder.get().flag("required"));
        if (body.kind() != Body.Kind.BYTES) {
            reportOthers(chosen.get(), content, holder.get());
        }
        return Optional.of(body);
    }

    /** OpenAPI gives the body of a GET no meaning, and OkHttp sends none. */
    void reportUnsent(HttpMethod method, Node operation) {
        Optional<Node> holder = operation.get("requestBody").flatMap(context::resolve);
        holder.flatMap(body -> Content.of(body, context).first())
                .filter(media -> !isEmptyForm(media))
                .ifPresent(media -> context.diagnostics()
                        .report(Rule.OPR007, holder.get().place(), "the body of a " + method + " is not sent"));
    }

    private Body body(Map.Entry<String, Node> media, Content content, boolean required) {
        String type = media.getKey();
        String essence = Content.essence(type);
        if (content.json().isPresent()) {
            return new Body(Body.Kind.JSON, schemas.of(media.getValue()), type, required);
        }
        if (essence.equals(FORM)) {
            return new Body(form(media.getValue()), schemas.of(media.getValue()), FORM, required);
        }
        Schema free = new AnySchema(Docs.NONE, media.getValue().place());
        if (essence.startsWith(MULTIPART)) {
            return new Body(Body.Kind.MULTIPART, free, type, required);
        }
        if (essence.equals(TEXT)) {
            // OkHttp takes no media type that is not well formed
            boolean sound = type.matches("[a-z/]+(; *charset=[A-Za-z0-9_-]+)?");
            return new Body(Body.Kind.TEXT, free, sound ? type : TEXT, required);
        }
        reportUntyped(media);
        boolean only = content.mediaTypes().size() == 1;
        return new Body(Body.Kind.BYTES, free, only ? type : "", required);
    }

    private Body.Kind form(Node media) {
        boolean bracketed = context.members(media, "encoding").values().stream()
                .anyMatch(encoding -> encoding.string("style")
                        .filter(Parameter.DEEP_OBJECT::equals)
                        .isPresent());
        return bracketed ? Body.Kind.BRACKETED_FORM : Body.Kind.REPEATED_FORM;
    }

    /** A form of no fields sends nothing. */
    private boolean isEmptyForm(Map.Entry<String, Node> media) {
        return Content.essence(media.getKey()).equals(FORM)
                && schema(media.getValue())
                        .flatMap(schema -> schema.get("properties"))
                        .filter(properties -> properties.members().isEmpty())
                        .isPresent();
    }

    private Optional<Node> schema(Node media) {
        return media.get("schema").flatMap(context.document()::resolve);
    }

    private void reportOthers(Map.Entry<String, Node> chosen, Content content, Node holder) {
        List<String> others = content.othersThan(chosen);
        if (!others.isEmpty()) {
            context.diagnostics()
                    .report(
                            Rule.OPR041,
                            holder.place(),
                            "the body may also be " + String.join(", ", others) + "; it is sent as " + chosen.getKey());
        }
    }

    /** XML has a schema too, but is no model. */
    private void reportUntyped(Map.Entry<String, Node> media) {
        schema(media.getValue())
                .filter(schema -> schema.get("properties").isPresent()
                        || schema.get("allOf").isPresent())
                .ifPresent(schema -> context.diagnostics()
                        .report(
                                Rule.OPR043,
                                media.getValue().place(),
                                "a body of " + media.getKey() + " is taken as the caller writes it"));
    }
}
