package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.naming.NamedModel;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The models: immutable, made by a builder, with everything that the server sent. */
final class ModelEmitter implements Emitter {
    static final String BUILDER = "Builder";

    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        return context.names().models().stream()
                .map(model -> new EmittedType(
                        model.type(),
                        type(model, context.types()),
                        model.schema().place()));
    }

    // Example:
    //   public final class CallEvent extends Model {
    //       static final ModelType<CallEvent> TYPE = ModelType.of("CallEvent", CallEvent::new, ...);
    //       private CallEvent(ModelValues values) { super(values); }
    //       public static Builder builder() { return new Builder(new ModelValues(TYPE)); }
    //       public String getName() { return value(0); }
    //       public Builder toBuilder() { return new Builder(values().copy()); }
    //       public static final class Builder extends Model.Builder<CallEvent, Builder> { ... }
    //   }
    private static TypeSpec type(NamedModel model, JavaTypes types) {
        ClassName builder = model.type().nestedClass(BUILDER);
        TypeSpec.Builder type = TypeSpec.classBuilder(model.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Libraries.MODEL)
                .addJavadoc(
                        new Javadocs().said(model.schema().docs(), model.type()).block())
                .addField(new ModelTypeField(model, types).spec())
                .addMethod(constructor())
                .addMethod(builder(builder));
        for (int field = 0; field < model.schema().properties().size(); field++) {
            type.addMethod(getter(model, field, types));
        }
        return type.addMethod(toBuilder(builder))
                .addType(new ModelBuilderEmitter(model, types).type())
                .build();
    }

    /** Null where the server need not send it. */
    static TypeName fieldType(Property property, JavaTypes types) {
        TypeName type = types.type(property.schema());
        return property.required() ? type : Annotations.nullable(type);
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Libraries.MODEL_VALUES, "values")
                .addStatement("super(values)")
                .build();
    }

    private static MethodSpec builder(ClassName builder) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Begins one with no field given.\n")
                .returns(builder)
                .addStatement("return new $T(new $T(TYPE))", builder, Libraries.MODEL_VALUES)
                .build();
    }

    // Example:
    //   /** The name of the event. */
    //   public String getName() {
    //       return value(0);
    //   }
    private static MethodSpec getter(NamedModel model, int field, JavaTypes types) {
        Property property = model.schema().properties().get(field);
        return MethodSpec.methodBuilder(model.of(property).getter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        PropertyJavadoc.ofGetter(property, model.of(property).getter(), types))
                .addAnnotations(Annotations.deprecated(property.docs()))
                .returns(fieldType(property, types))
                .addStatement("return value($L)", field)
                .build();
    }

    private static MethodSpec toBuilder(ClassName builder) {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Begins another one with all fields of this.\n")
                .returns(builder)
                .addStatement("return new $T(values().copy())", builder)
                .build();
    }
}
