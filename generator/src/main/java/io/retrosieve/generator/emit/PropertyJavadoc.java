package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.retrosieve.generator.model.Property;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Javadoc of a property: what it is, and what null says in either direction. */
final class PropertyJavadoc {

    private PropertyJavadoc() {}

    /** Nothing where the method's name and type say all. */
    static CodeBlock ofGetter(Property property, String getter, JavaTypes types) {
        String name = Javadocs.code(property.name());
        String orNull = orNull(property);
        Javadocs text = types.saidOf(property);
        if (text.isEmpty()) {
            boolean plain = orNull.isEmpty() && Javadocs.sameWords("get" + property.name(), getter);
            return plain ? text.block() : text.paragraph(name + orNull + ".").block();
        }
        return orNull.isEmpty()
                ? text.block()
                : text.tag("@return " + name + orNull).block();
    }

    private static String orNull(Property property) {
        if (property.required()) {
            return "";
        }
        if (property.presence().writeOnly()) {
            return ", or null: the server takes it and does not send it";
        }
        String absent = property.presence().listed() && property.presence().readOnly()
                ? ", which the server sets, so null in what did not come from it"
                : ", or null if the server did not send it";
        return absent + (property.presence().nullable() ? " or sent null" : "");
    }

    static CodeBlock ofSetter(Property property, String argument, BoundsText bounds) {
        Javadocs text = new Javadocs().paragraph("Sets " + Javadocs.code(property.name()) + ofNull(property));
        if (property.presence().readOnly()) {
            text.paragraph("Only the server sets it: no request sends it.");
        }
        List<String> texts = bounds.of(property.schema());
        Optional<String> standard = bounds.ofDefault(property.schema(), property.docs());
        Stream.concat(texts.isEmpty() ? Stream.empty() : Stream.of(String.join(", ", texts)), standard.stream())
                .reduce((limits, value) -> limits + "; " + value)
                .ifPresent(said -> text.tag("@param " + argument + " " + said));
        return text.block();
    }

    private static String ofNull(Property property) {
        if (property.required()) {
            return ", which is required.";
        }
        String required = property.demanded() ? ", which is required" : "";
        if (property.presence().nullable()) {
            return required
                    + (required.isEmpty() ? "; null is sent as null, no call leaves it out." : " and may be null.");
        }
        return required.isEmpty() ? "; null leaves it out." : required + ".";
    }
}
