package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.naming.NamedModel;
import javax.lang.model.element.Modifier;

/** The builder inside a model. */
final class ModelBuilderEmitter {
    private final NamedModel model;
    private final JavaTypes types;
    private final ClassName builder;

    ModelBuilderEmitter(NamedModel model, JavaTypes types) {
        this.model = model;
        this.types = types;
        this.builder = model.type().nestedClass(ModelEmitter.BUILDER);
    }

    // Example:
    //   public static final class Builder extends Model.Builder<CallEvent, Builder> {
    //       private @Nullable String name;
    //       private Builder() {}
    //       private Builder(CallEvent model) { super(model); name = model.name; }
    //       public Builder name(String name) { this.name = given("name", name); return this; }
    //       @Override public CallEvent build() { return new CallEvent(this); }
    //   }
    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Libraries.MODEL.nestedClass("Builder"), model.type(), builder))
                .addJavadoc("Builds a {@link $T}. Not safe for use by several threads.\n", model.type());
        for (Property property : model.schema().properties()) {
            type.addField(FieldSpec.builder(
                            Annotations.nullable(types.type(property.schema())),
                            model.of(property).field(),
                            Modifier.PRIVATE)
                    .build());
        }
        type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(copy());
        model.schema().properties().forEach(property -> type.addMethod(setter(property)));
        return type.addMethod(build()).build();
    }

    private MethodSpec copy() {
        MethodSpec.Builder copy = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(model.type(), "model")
                .addStatement("super(model)");
        for (Property property : model.schema().properties()) {
            String field = model.of(property).field();
            copy.addStatement("this.$L = model.$L", field, field);
        }
        return copy.build();
    }

    // Example:
    //   public Builder detail(@Nullable String detail) {
    //       this.detail = optional("detail", detail);
    //       return this;
    //   }
    private MethodSpec setter(Property property) {
        String field = model.of(property).field();
        return MethodSpec.methodBuilder(field)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(PropertyJavadoc.ofSetter(property, field, types.bounds()))
                .addAnnotations(Annotations.deprecated(property.docs()))
                .addParameter(ModelEmitter.fieldType(property, types), field)
                .returns(builder)
                .addStatement(
                        types.holdsNulls(property.schema())
                                ? "this.$L = $L($S, withNulls($L))"
                                : "this.$L = $L($S, $L)",
                        field,
                        taking(property),
                        property.name(),
                        field)
                .addStatement("return this")
                .build();
    }

    /** What the runtime makes of a null. */
    private static String taking(Property property) {
        if (property.required()) {
            return "given";
        }
        return property.presence().nullable() ? "orNull" : "optional";
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(model.type())
                .addStatement("return new $T(this)", model.type())
                .build();
    }
}
