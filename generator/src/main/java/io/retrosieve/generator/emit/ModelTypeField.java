package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.naming.NamedModel;
import javax.lang.model.element.Modifier;

/** The table of a model's fields, of which the runtime makes its Moshi adapter: no reflection. */
record ModelTypeField(NamedModel model, JavaTypes types) {

    // Example:
    //   static final ModelType<CallEvent> TYPE = ModelType.of("CallEvent", CallEvent::new,
    //           ModelField.required("name", JsonTypes.STRING),
    //           ModelField.optional("type", JsonTypes.openEnum(CallEventType::of)));
    FieldSpec spec() {
        CodeBlock.Builder table = CodeBlock.builder()
                .add("$T.of($S, $T::new$>$>", Libraries.MODEL_TYPE, model.type().simpleName(), model.type());
        for (Property property : model.schema().properties()) {
            table.add(
                    ",\n$T.$L($S, $L)",
                    Libraries.MODEL_FIELD,
                    property.required() ? "required" : "optional",
                    property.name(),
                    types.adapter(property.schema()));
            table.add(traits(property));
        }
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Libraries.MODEL_TYPE, model.type()),
                        "TYPE",
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(table.add(")$<$<").build())
                .build();
    }

    // Example:
    //   .demanded().orNull().readOnly()
    private static String traits(Property property) {
        return (property.demanded() && !property.required() ? ".demanded()" : "")
                + (property.presence().nullable() && !property.required() ? ".orNull()" : "")
                + (property.presence().readOnly() ? ".readOnly()" : "");
    }
}
