package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.retrosieve.generator.naming.NamedEnum;
import io.retrosieve.generator.naming.NamedModel;
import io.retrosieve.generator.naming.NamedUnion;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The one factory that knows every adapter. */
final class AdapterFactoryEmitter implements Emitter {

    // Example:
    //   public final class TelnyxJsonAdapterFactory extends ModelJsonAdapterFactory {
    //       @Override protected @Nullable JsonAdapter<?> create(Class<?> type, Moshi moshi) {
    //           if (type == CallEvent.class) {
    //               return new CallEventJsonAdapter(moshi);
    //           }
    //           return null;
    //       }
    //   }
    @Override
    public List<EmittedType> emit(EmitContext context) {
        ClassName name = context.names().adapterFactory();
        TypeSpec type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Libraries.MODEL_JSON_ADAPTER_FACTORY)
                .addJavadoc(new Javadocs()
                        .paragraph("Gives Moshi the adapters of every model and enum of this client.")
                        .paragraph("<pre>{@code\nMoshi moshi = new Moshi.Builder().add(new " + name.simpleName()
                                + "()).build();\n}</pre>")
                        .block())
                .addMethod(create(context))
                .build();
        return List.of(new EmittedType(name, type, context.api().place()));
    }

    private static MethodSpec create(EmitContext context) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (NamedModel model : context.names().models()) {
            body.beginControlFlow("if (type == $T.class)", model.type())
                    .addStatement("return new $T(moshi)", model.adapter())
                    .endControlFlow();
        }
        for (NamedUnion union : context.names().unions()) {
            body.beginControlFlow("if (type == $T.class)", union.type())
                    .addStatement("return new $T(moshi)", union.adapter())
                    .endControlFlow();
        }
        for (NamedEnum named : context.names().jsonEnums()) {
            body.beginControlFlow("if (type == $T.class)", named.type())
                    .addStatement("return $T.openEnum($T::of)", Libraries.JSON_TYPES, named.type())
                    .endControlFlow();
        }
        WildcardTypeName any = WildcardTypeName.subtypeOf(Object.class);
        return MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Annotations.nullable(ParameterizedTypeName.get(Libraries.JSON_ADAPTER, any)))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), any), "type")
                .addParameter(Libraries.MOSHI_TYPE, "moshi")
                .addCode(body.build())
                .addStatement("return null")
                .build();
    }
}
