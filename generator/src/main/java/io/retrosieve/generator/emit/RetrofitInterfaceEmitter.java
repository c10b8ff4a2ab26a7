package io.retrosieve.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.model.Body;
import io.retrosieve.generator.model.HttpMethod;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.naming.GroupNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The bare Retrofit interface of each group. No default methods: Retrofit calls none on Android 7. */
final class RetrofitInterfaceEmitter implements Emitter {
    /** Methods whose annotations of Retrofit refuse a body. */
    private static final Set<HttpMethod> BODILESS = EnumSet.of(HttpMethod.DELETE, HttpMethod.OPTIONS);

    // Example:
    //   public interface CallEventsApi {
    //       @GET("call_events")
    //       Call<CallEventPage> listCallEvents(@QueryMap ListCallEventsQuery query);
    //   }
    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        List<EmittedType> types = new ArrayList<>();
        context.operationsByGroup().forEach((group, operations) -> {
            GroupNames names = context.names().group(group);
            TypeSpec.Builder type = TypeSpec.interfaceBuilder(names.api())
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc(javadoc(group, context));
            for (Operation operation : operations) {
                type.addMethod(method(operation, operation.body(), context));
                if (OperationArguments.hasMethodWithoutBody(operation)) {
                    type.addMethod(method(operation, Optional.empty(), context));
                }
            }
            types.add(
                    new EmittedType(names.api(), type.build(), operations.get(0).place()));
        });
        return types.stream();
    }

    private static CodeBlock javadoc(String group, EmitContext context) {
        return new Javadocs()
                .paragraph(
                        "The operations of " + Javadocs.code(group) + ", for a {@link retrofit2.Retrofit} of your own.")
                .paragraph("The converter needs the adapters of {@link "
                        + context.names().adapterFactory().simpleName() + "}:")
                .paragraph("<pre>{@code\n"
                        + "Moshi moshi = new Moshi.Builder().add(new "
                        + context.names().adapterFactory().simpleName() + "()).build();\n"
                        + "Retrofit retrofit = new Retrofit.Builder()\n"
                        + "        .baseUrl(" + baseUrl(context) + ")\n"
                        + "        .addConverterFactory(MoshiConverterFactory.create(moshi))\n"
                        + "        .client(okHttpClientThatAddsYourKey)\n"
                        + "        .build();\n"
                        + "}</pre>")
                .block();
    }

    // Example:
    //   @GET("call_events")
    //   Call<CallEventPage> listCallEvents(@QueryMap ListCallEventsQuery query);
    private static MethodSpec method(Operation operation, Optional<Body> body, EmitContext context) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        context.names().of(operation).method())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(new Javadocs()
                        .said(operation.docs(), "")
                        .paragraph("Sends " + Javadocs.code(operation.key()) + ".")
                        .block())
                .addAnnotation(http(operation, body))
                .returns(ParameterizedTypeName.get(Libraries.CALL, Answers.inInterface(operation, context)));
        Answers.annotations(operation, body).forEach(method::addAnnotation);
        new CredentialMethods(context).annotation(operation).ifPresent(method::addAnnotation);
        if (body.filter(sent -> sent.kind().isForm()).isPresent()) {
            method.addAnnotation(Libraries.retrofitAnnotation("FormUrlEncoded"));
        }
        if (operation.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        for (OperationArguments.Argument argument : body.isPresent()
                ? OperationArguments.of(operation, context)
                : OperationArguments.withoutBody(operation, context)) {
            method.addParameter(ParameterSpec.builder(argument.wireType(), argument.name())
                    .addAnnotation(argument.annotation())
                    .build());
        }
        return method.build();
    }

    // Example:
    //   @GET("call_events")
    //   @HTTP(method = "DELETE", path = "notes/{id}", hasBody = true)
    private static AnnotationSpec http(Operation operation, Optional<Body> body) {
        String path = RetrofitPath.relative(operation.path());
        boolean bodiless = body.isEmpty() || !BODILESS.contains(operation.method());
        if (operation.method() != HttpMethod.TRACE && bodiless) {
            return AnnotationSpec.builder(
                            Libraries.retrofitAnnotation(operation.method().name()))
                    .addMember("value", "$S", path)
                    .build();
        }
        AnnotationSpec.Builder http = AnnotationSpec.builder(Libraries.retrofitAnnotation("HTTP"))
                .addMember("method", "$S", operation.method().name())
                .addMember("path", "$S", path);
        return body.isPresent() ? http.addMember("hasBody", "true").build() : http.build();
    }

    private static String baseUrl(EmitContext context) {
        return context.api().serverUrl().isPresent() ? context.names().client().simpleName() + ".BASE_URL" : "baseUrl";
    }
}
