package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.EnumSchema;
import java.util.List;

/**
 * An enum that becomes a class.
 *
 * @param constants in the order of the values
 * @param docs what the document says of it
 * @param owner what it belongs to: its component, or the operation whose filter takes it
 */
public record NamedEnum(EnumSchema schema, ClassName type, List<String> constants, Docs docs, Place owner) {

    public NamedEnum {
        constants = List.copyOf(constants);
    }
}
