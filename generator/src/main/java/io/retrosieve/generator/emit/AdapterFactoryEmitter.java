package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.ReachedSchemas;
import io.retrosieve.generator.naming.GroupNames;
import io.retrosieve.generator.naming.NamedEnum;
import io.retrosieve.generator.naming.NamedModel;
import io.retrosieve.generator.naming.NamedUnion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The one factory that knows every adapter, and for each of several services those that it needs. */
final class AdapterFactoryEmitter implements Emitter {
    private static final int MOST_IN_A_METHOD = 1000;
    private static final String CREATE = "create";
    private static final WildcardTypeName ANY = WildcardTypeName.subtypeOf(Object.class);
    private static final ParameterizedTypeName ANY_ADAPTER = ParameterizedTypeName.get(Libraries.JSON_ADAPTER, ANY);

    // Example:
    //   public final class TelnyxJsonAdapterFactory extends ModelJsonAdapterFactory {
    //       @Override protected @Nullable JsonAdapter<?> create(Class<?> type, AdapterLookup others) {
    //           if (type == CallEvent.class) return CallEvent.TYPE.adapter(others);
    //           return null;
    //       }
    //   }
    // and for a client with several services:
    //   public final class OfficeJsonAdapterFactory extends ModelJsonAdapterFactory {
    //       @Override protected @Nullable JsonAdapter<?> create(Class<?> type, AdapterLookup others) {
    //           JsonAdapter<?> adapter = OfficeJsonAdapters.contacts(type, others);
    //           adapter = adapter != null ? adapter : OfficeJsonAdapters.faxes(type, others);
    //           return adapter;
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
        if (ServiceModels.areApart(context)) {
            type.addMethod(ofAnyService(context));
            return Stream.of(new EmittedType(name, type.build(), context.api().place()), byService(context));
        }
        type.addMethods(methods(create(), CREATE, known(context, schema -> true)));
        return Stream.of(new EmittedType(name, type.build(), context.api().place()));
    }

    /** A class and how its adapter is made. */
    private record Known(ClassName type, CodeBlock adapter) {}

    private static List<Known> known(EmitContext context, Predicate<Place> which) {
        List<Known> known = new ArrayList<>();
        for (NamedModel model : context.names().models()) {
            if (which.test(model.schema().place())) {
                known.add(new Known(model.type(), CodeBlock.of("$T.TYPE.adapter(others)", model.type())));
            }
        }
        for (NamedUnion union : context.names().unions()) {
            if (which.test(union.schema().place())) {
                known.add(new Known(union.type(), CodeBlock.of("$T.adapter(others)", union.type())));
            }
        }
        for (NamedEnum named : context.names().jsonEnums()) {
            if (which.test(named.schema().place())) {
                known.add(new Known(named.type(), EnumKind.of(named.schema()).adapter(named.type())));
            }
        }
        return known;
    }

    /** Apart from the factory: shrinkers that keep a class keep its methods that override one, and then what these need. */
    // Example:
    //   public final class OfficeJsonAdapters {
    //       public static @Nullable JsonAdapter<?> contacts(Class<?> type, AdapterLookup others) { ... }
    //       public static @Nullable JsonAdapter<?> faxes(Class<?> type, AdapterLookup others) { ... }
    //   }
    private static EmittedType byService(EmitContext context) {
        ClassName name = context.names().serviceAdapters();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "What each service needs, so that an app leaves out the models of those that it does not use.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        context.names().groups().forEach((group, names) -> {
            ReachedSchemas reached = ReachedSchemas.ofGroup(group, context.api(), context.filters());
            String method = ServiceModels.method(names);
            MethodSpec.Builder first = method(method)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc("For {@link $T}.\n", names.service());
            type.addMethods(methods(first, method, known(context, reached::contains)));
        });
        return new EmittedType(name, type.build(), context.api().place());
    }

    private static MethodSpec ofAnyService(EmitContext context) {
        MethodSpec.Builder method = create();
        boolean first = true;
        for (GroupNames group : context.names().groups().values()) {
            CodeBlock one =
                    CodeBlock.of("$T.$L(type, others)", context.names().serviceAdapters(), ServiceModels.method(group));
            method.addStatement(
                    first
                            ? CodeBlock.of("$T adapter = $L", ANY_ADAPTER, one)
                            : CodeBlock.of("adapter = adapter != null ? adapter : $L", one));
            first = false;
        }
        return method.addStatement("return adapter").build();
    }

    /** A method of Java holds 64 KiB of code: what does not fit goes on in the next. */
    private static List<MethodSpec> methods(MethodSpec.Builder first, String name, List<Known> known) {
        List<MethodSpec> methods = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(from + MOST_IN_A_METHOD, known.size());
            boolean last = to == known.size();
            int number = methods.size();
            MethodSpec.Builder method =
                    number == 0 ? first : method(name + number).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            for (Known one : known.subList(from, to)) {
                method.addStatement("if (type == $T.class) return $L", one.type(), one.adapter());
            }
            methods.add(method.addStatement(last ? "return null" : "return " + name + (number + 1) + "(type, others)")
                    .build());
            from = to;
        } while (from < known.size());
        return methods;
    }

    private static MethodSpec.Builder create() {
        return method(CREATE).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .returns(Annotations.nullable(ANY_ADAPTER))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), ANY), "type")
                .addParameter(Libraries.ADAPTER_LOOKUP, "others");
    }
}
