package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Property;
import java.util.Map;
import java.util.Objects;

/**
 * An object that becomes a class.
 *
 * @param properties by the property's name in the document
 */
public record NamedModel(ObjectSchema schema, ClassName type, Map<String, PropertyNames> properties) {

    public NamedModel {
        properties = Map.copyOf(properties);
    }

    public PropertyNames of(Property property) {
        return Objects.requireNonNull(properties.get(property.name()), property::name);
    }

    /** The names of one property: {@code callLegId}, {@code getCallLegId}. */
    public record PropertyNames(String field, String getter) {}
}
