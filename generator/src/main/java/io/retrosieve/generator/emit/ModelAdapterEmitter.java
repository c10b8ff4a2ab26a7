package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.naming.NamedModel;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The Moshi adapter of each model: a switch over its fields, no reflection. */
final class ModelAdapterEmitter implements Emitter {

    @Override
    public List<EmittedType> emit(EmitContext context) {
        return context.names().models().stream()
                .map(model -> new EmittedType(
                        model.adapter(),
                        new OfModel(model, context.types()).type(),
                        model.schema().place()))
                .toList();
    }

    private record OfModel(NamedModel model, JavaTypes types) {

        // Example:
        //   final class CallEventJsonAdapter extends ModelJsonAdapter<CallEvent, CallEvent.Builder> { ... }
        TypeSpec type() {
            TypeSpec.Builder type = TypeSpec.classBuilder(model.adapter())
                    .addModifiers(Modifier.FINAL)
                    .superclass(ParameterizedTypeName.get(Libraries.MODEL_JSON_ADAPTER, model.type(), builder()))
                    .addJavadoc("Reads and writes {@link $T}.\n", model.type());
            if (model.schema().properties().stream()
                    .anyMatch(property -> property.docs().deprecated())) {
                type.addAnnotation(Annotations.suppressDeprecation());
            }
            for (Property property : model.schema().properties()) {
                if (!types.hasConstantAdapter(property.schema())) {
                    type.addField(adapterField(property));
                }
            }
            return type.addMethod(constructor())
                    .addMethod(newBuilder())
                    .addMethod(read())
                    .addMethod(write())
                    .build();
        }

        private ClassName builder() {
            return model.type().nestedClass(ModelEmitter.BUILDER);
        }

        private FieldSpec adapterField(Property property) {
            return FieldSpec.builder(
                            ParameterizedTypeName.get(Libraries.JSON_ADAPTER, types.type(property.schema())),
                            field(property),
                            Modifier.PRIVATE,
                            Modifier.FINAL)
                    .build();
        }

        // Example:
        //   CallEventJsonAdapter(Moshi moshi) {
        //       super("CallEvent", "call_leg_id", "type");
        //       readOnly("call_leg_id");
        //       this.type = JsonTypes.openEnum(CallEventType::of);
        //   }
        private MethodSpec constructor() {
            CodeBlock.Builder names = CodeBlock.builder().add("$S", model.type().simpleName());
            model.schema().properties().forEach(property -> names.add(",\n$S", property.name()));
            MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                    .addParameter(Libraries.MOSHI_TYPE, "moshi")
                    .addStatement("super($>$>$L$<$<)", names.build());
            String readOnly = model.schema().properties().stream()
                    .filter(property -> property.presence().readOnly())
                    .map(property -> CodeBlock.of("$S", property.name()).toString())
                    .collect(Collectors.joining(", "));
            if (!readOnly.isEmpty()) {
                constructor.addStatement("readOnly($L)", readOnly);
            }
            for (Property property : model.schema().properties()) {
                if (!types.hasConstantAdapter(property.schema())) {
                    constructor.addStatement("this.$L = $L", field(property), types.adapter(property.schema()));
                }
            }
            return constructor.build();
        }

        private MethodSpec newBuilder() {
            return MethodSpec.methodBuilder("builder")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(builder())
                    .addStatement("return $T.builder()", model.type())
                    .build();
        }

        // Example:
        //   protected void read(JsonReader reader, int field, CallEvent.Builder builder) throws IOException {
        //       switch (field) {
        //           case 0:
        //               builder.name(required(reader, JsonTypes.STRING));
        //               break;
        private MethodSpec read() {
            CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (field)");
            int index = 0;
            for (Property property : model.schema().properties()) {
                CodeBlock value = property.required()
                        ? CodeBlock.of("required(reader, $L)", adapter(property))
                        : CodeBlock.of("optional(reader, $L, $S, builder)", adapter(property), property.name());
                cases.add("case $L:\n$>", index++)
                        .addStatement("builder.$L($L)", model.of(property).field(), value)
                        .addStatement("break")
                        .add("$<");
            }
            cases.add("default:\n$>").addStatement("break").add("$<").endControlFlow();
            return MethodSpec.methodBuilder("read")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .addParameter(Libraries.JSON_READER, "reader")
                    .addParameter(int.class, "field")
                    .addParameter(builder(), "builder")
                    .addException(IOException.class)
                    .addCode(cases.build())
                    .build();
        }

        // Example:
        //   protected void write(JsonWriter writer, CallEvent model) throws IOException {
        //       write(writer, "name", JsonTypes.STRING, model.getName());
        //   }
        private MethodSpec write() {
            MethodSpec.Builder write = MethodSpec.methodBuilder("write")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .addParameter(Libraries.JSON_WRITER, "writer")
                    .addParameter(model.type(), "model")
                    .addException(IOException.class);
            for (Property property : model.schema().properties()) {
                write.addStatement(
                        "write(writer, $S, $L, model.$L())",
                        property.name(),
                        adapter(property),
                        model.of(property).getter());
            }
            return write.build();
        }

        private CodeBlock adapter(Property property) {
            return types.hasConstantAdapter(property.schema())
                    ? types.adapter(property.schema())
                    : CodeBlock.of("this.$L", field(property));
        }

        private String field(Property property) {
            return model.of(property).field();
        }
    }
}
