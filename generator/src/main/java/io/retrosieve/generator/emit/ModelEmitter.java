package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.naming.NamedModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The models: immutable, made by a builder, with everything that the server sent. */
final class ModelEmitter implements Emitter {
    static final String BUILDER = "Builder";

    @Override
    public List<EmittedType> emit(EmitContext context) {
        return context.names().models().stream()
                .map(model -> new EmittedType(
                        model.type(),
                        type(model, context.types()),
                        model.schema().place()))
                .toList();
    }

    // Example:
    //   public final class CallEvent extends Model {
    //       private final String name;
    //       private CallEvent(Builder builder) { ... }
    //       public static Builder builder() { return new Builder(); }
    //       public String getName() { return name; }
    //       public Builder toBuilder() { return new Builder(this); }
    //       @Override protected void describe(FieldCollector fields) { fields.add("name", name); }
    //       public static final class Builder extends Model.Builder<CallEvent, Builder> { ... }
    //   }
    private static TypeSpec type(NamedModel model, JavaTypes types) {
        ClassName builder = model.type().nestedClass(BUILDER);
        TypeSpec.Builder type = TypeSpec.classBuilder(model.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Libraries.MODEL)
                .addJavadoc(new Javadocs()
                        .said(model.schema().docs(), "An immutable value of the API.")
                        .block());
        for (Property property : model.schema().properties()) {
            type.addField(FieldSpec.builder(
                            fieldType(property, types), model.of(property).field(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
        }
        type.addMethod(constructor(model, builder)).addMethod(builder(model, builder));
        model.schema().properties().forEach(property -> type.addMethod(getter(model, property, types)));
        return type.addMethod(toBuilder(builder))
                .addMethod(describe(model))
                .addType(new ModelBuilderEmitter(model, types).type())
                .build();
    }

    /** Null where the server need not send it. */
    static TypeName fieldType(Property property, JavaTypes types) {
        TypeName type = types.type(property.schema());
        return property.required() ? type : Annotations.nullable(type);
    }

    // Example:
    //   private CallEvent(Builder builder) {
    //       super(builder);
    //       this.name = required("name", builder.name);
    //       this.detail = builder.detail;
    //       this.note = demanded("note", builder.note, builder);
    //       check();
    //   }
    private static MethodSpec constructor(NamedModel model, ClassName builder) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, "builder")
                .addStatement("super(builder)");
        for (Property property : model.schema().properties()) {
            String field = model.of(property).field();
            if (property.required()) {
                constructor.addStatement("this.$L = required($S, builder.$L)", field, property.name(), field);
            } else if (property.demanded()) {
                constructor.addStatement("this.$L = demanded($S, builder.$L, builder)", field, property.name(), field);
            } else {
                constructor.addStatement("this.$L = builder.$L", field, field);
            }
        }
        return constructor.addStatement("check()").build();
    }

    private static MethodSpec builder(NamedModel model, ClassName builder) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Begins a {@code $L} with no field given.\n",
                        model.type().simpleName())
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    // Example:
    //   /** The name of the event. */
    //   public String getName() {
    //       return name;
    //   }
    private static MethodSpec getter(NamedModel model, Property property, JavaTypes types) {
        return MethodSpec.methodBuilder(model.of(property).getter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(PropertyJavadoc.ofGetter(property, types))
                .addAnnotations(Annotations.deprecated(property.docs()))
                .returns(fieldType(property, types))
                .addStatement("return $L", model.of(property).field())
                .build();
    }

    private static MethodSpec toBuilder(ClassName builder) {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Begins another one with all fields of this.\n")
                .returns(builder)
                .addStatement("return new $T(this)", builder)
                .build();
    }

    // Example:
    //   @Override
    //   protected void describe(FieldCollector fields) {
    //       fields.add("name", name);
    //   }
    private static MethodSpec describe(NamedModel model) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (Property property : model.schema().properties()) {
            body.addStatement(
                    "fields.add($S, $L)", property.name(), model.of(property).field());
        }
        return MethodSpec.methodBuilder("describe")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(Libraries.MODEL.nestedClass("FieldCollector"), "fields")
                .addCode(body.build())
                .build();
    }
}
