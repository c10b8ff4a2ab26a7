package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
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
    //       private Builder(ModelValues values) { super(TYPE, values); }
    //       public Builder name(String name) { return set(0, name); }
    //   }
    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Libraries.MODEL.nestedClass("Builder"), model.type(), builder))
                .addJavadoc("Not safe for use by several threads.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Libraries.MODEL_VALUES, "values")
                        .addStatement("super(TYPE, values)")
                        .build());
        for (int field = 0; field < model.schema().properties().size(); field++) {
            type.addMethod(setter(field));
        }
        return type.build();
    }

    // Example:
    //   public Builder detail(@Nullable String detail) {
    //       return set(1, detail);
    //   }
    private MethodSpec setter(int field) {
        Property property = model.schema().properties().get(field);
        String name = model.of(property).field();
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(PropertyJavadoc.ofSetter(property, name, types.bounds()))
                .addAnnotations(Annotations.deprecated(property.docs()))
                .addParameter(ModelEmitter.fieldType(property, types), name)
                .returns(builder)
                .addStatement("return set($L, $L)", field, name)
                .build();
    }
}
