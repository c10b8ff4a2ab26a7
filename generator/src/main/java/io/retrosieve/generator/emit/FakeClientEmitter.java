package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.naming.TestKitNames;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** All of an API in memory, and the real client of it. */
final class FakeClientEmitter implements Emitter {
    /** A name that no network resolves. */
    private static final String NOWHERE = "https://api.test/";

    // Example:
    //   public final class FakeTelnyx {
    //       private final FakeServer server = new FakeServer(TelnyxClient.BASE_URL, new TelnyxJsonAdapterFactory());
    //       private final FakeCallEventsApi callEventsApi = new FakeCallEventsApi(server);
    //       public TelnyxClient client() { ... }
    //       public FakeCallEventsApi callEventsApi() { return callEventsApi; }
    //   }
    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        TestKitNames kit = context.names().testKit().orElseThrow();
        TypeSpec.Builder type = TypeSpec.classBuilder(kit.fake())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(javadoc(context, kit))
                .addField(server(context))
                .addMethod(client(context))
                .addMethod(clientBuilder(context))
                .addMethod(accessor(
                        "server",
                        Libraries.FAKE_SERVER,
                        "What stands for the server: failures of any" + " operation, the time, all requests."));
        context.names().groups().forEach((tag, group) -> {
            String name = group.accessor() + "Api";
            ClassName api = kit.api(tag);
            type.addField(FieldSpec.builder(api, name, Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T(server)", api)
                    .build());
            type.addMethod(accessor(name, api, "The operations of " + Javadocs.code(tag) + "."));
        });
        if (context.api().securitySchemes().stream()
                .anyMatch(scheme -> scheme.docs().deprecated())) {
            type.addAnnotation(Annotations.suppressDeprecation());
        }
        return Stream.of(new EmittedType(kit.fake(), type.build(), context.api().place()));
    }

    private static CodeBlock javadoc(EmitContext context, TestKitNames kit) {
        String client = context.names().client().simpleName();
        String fake = kit.fake().simpleName();
        return new Javadocs()
                .paragraph("What " + Javadocs.escaped(context.api().title())
                        + " is to an app's tests: in memory, without network. Safe for use by several threads.")
                .paragraph("<pre>{@code\n" + fake + " fake = new " + fake + "();\n" + client
                        + " client = fake.client(); // the real client, whose calls end here\n}</pre>")
                .block();
    }

    private static FieldSpec server(EmitContext context) {
        CodeBlock url = context.api().serverUrl().isPresent()
                ? CodeBlock.of("$T.BASE_URL", context.names().client())
                : CodeBlock.of("$S", NOWHERE);
        return FieldSpec.builder(Libraries.FAKE_SERVER, "server", Modifier.PRIVATE, Modifier.FINAL)
                .initializer(
                        "new $T($L, new $T())",
                        Libraries.FAKE_SERVER,
                        url,
                        context.names().adapterFactory())
                .build();
    }

    private static MethodSpec client(EmitContext context) {
        return MethodSpec.methodBuilder("client")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The real client, whose calls end in memory.\n")
                .returns(context.names().client())
                .addStatement("return clientBuilder().build()")
                .build();
    }

    // Example:
    //   public TelnyxClient.Builder clientBuilder() {
    //       return TelnyxClient.builder().apiKey("test").okHttpClient(server.okHttpClient());
    //   }
    private static MethodSpec clientBuilder(EmitContext context) {
        String url = context.api().serverUrl().isPresent() ? "" : ".baseUrl(\"" + NOWHERE + "\")";
        return MethodSpec.methodBuilder("clientBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The same, still to be refined, with credentials that are none.\n")
                .returns(context.names().client().nestedClass("Builder"))
                .addStatement(
                        "return $T.builder()$L$L.okHttpClient(server.okHttpClient())",
                        context.names().client(),
                        new CredentialMethods(context).forTests(),
                        url)
                .build();
    }

    private static MethodSpec accessor(String name, ClassName type, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(new Javadocs().paragraph(javadoc).block())
                .returns(type)
                .addStatement("return $L", name)
                .build();
    }
}
