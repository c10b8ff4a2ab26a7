package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.model.UnionSchema;

/** A union that becomes a class. */
public record NamedUnion(UnionSchema schema, ClassName type) {}
