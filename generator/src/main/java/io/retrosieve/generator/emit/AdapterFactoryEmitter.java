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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The one factory that knows every adapter. */
final class AdapterFactoryEmitter implements Emitter {
    private static final int MOST_IN_A_METHOD = 1000;

    // Example:
    //   public final class TelnyxJsonAdapterFactory extends ModelJsonAdapterFactory {
    //       @Override protected @Nullable JsonAdapter<?> create(Class<?> type, Moshi moshi) {
    //           if (type == CallEvent.class) return CallEvent.TYPE.adapter(moshi);
    //           return null;
    //       }
    //   }
    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        ClassName name = context.names().adapterFactory();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Libraries.MODEL_JSON_ADAPTER_FACTORY)
                .addJavadoc(new Javadocs()
                        .paragraph("Gives Moshi the adapters of every model and enum of this client.")
                        .paragraph("<pre>{@code\nMoshi moshi = new Moshi.Builder().add(new " + name.simpleName()
                                + "()).build();\n}</pre>")
                        .block());
        type.addMethods(methods(known(context)));
        return Stream.of(new EmittedType(name, type.build(), context.api().place()));
    }

    /** A class and how its adapter is made. */
    private record Known(ClassName type, CodeBlock adapter) {}

    private static List<Known> known(EmitContext context) {
        List<Known> known = new ArrayList<>();
        for (NamedModel model : context.names().models()) {
            known.add(new Known(model.type(), CodeBlock.of("$T.TYPE.adapter(moshi)", model.type())));
        }
        for (NamedUnion union : context.names().unions()) {
            known.add(new Known(union.type(), CodeBlock.of("$T.adapter(moshi)", union.type())));
        }
        for (NamedEnum named : context.names().jsonEnums()) {
            known.add(new Known(named.type(), EnumKind.of(named.schema()).adapter(named.type())));
        }
        return known;
    }

    /** A method of Java holds 64 KiB of code: what does not fit goes on in the next. */
    private static List<MethodSpec> methods(List<Known> known) {
        List<MethodSpec> methods = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(from + MOST_IN_A_METHOD, known.size());
            boolean last = to == known.size();
            int number = methods.size();
            MethodSpec.Builder method = number == 0
                    ? method("create").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED)
                    : method("create" + number).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            for (Known one : known.subList(from, to)) {
                method.addStatement("if (type == $T.class) return $L", one.type(), one.adapter());
            }
            methods.add(method.addStatement(last ? "return null" : "return create" + (number + 1) + "(type, moshi)")
                    .build());
            from = to;
        } while (from < known.size());
        return methods;
    }

    private static MethodSpec.Builder method(String name) {
        WildcardTypeName any = WildcardTypeName.subtypeOf(Object.class);
        return MethodSpec.methodBuilder(name)
                .returns(Annotations.nullable(ParameterizedTypeName.get(Libraries.JSON_ADAPTER, any)))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), any), "type")
                .addParameter(Libraries.MOSHI_TYPE, "moshi");
    }
}
