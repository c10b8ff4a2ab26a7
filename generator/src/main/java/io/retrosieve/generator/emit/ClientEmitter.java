package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.naming.GroupNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The client: a builder, and an accessor for each group. */
final class ClientEmitter implements Emitter {
    private static final String BUILDER = "Builder";

    // Example:
    //   public final class TelnyxClient {
    //       public static final String BASE_URL = "https://api.telnyx.com/v2/";
    //       public static Builder builder() { return new Builder(); }
    //       public CallEventsService callEvents() { return callEvents; }
    //       public static final class Builder extends ApiClientBuilder<Builder> { ... }
    //   }
    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        ClassName name = context.names().client();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(javadoc(context));
        context.api().serverUrl().ifPresent(url -> type.addField(baseUrl(url)));
        type.addField(Libraries.API_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL);
        context.names()
                .groups()
                .values()
                .forEach(group -> type.addField(
                        Annotations.nullable(group.service()), field(group), Modifier.PRIVATE, Modifier.VOLATILE));
        type.addMethod(constructor()).addMethod(builder(name));
        context.names().groups().forEach((tag, group) -> type.addMethod(accessor(tag, group)));
        type.addMethod(text(name)).addType(builderType(name, context));
        return Stream.of(new EmittedType(name, type.build(), context.api().place()));
    }

    private static CodeBlock javadoc(EmitContext context) {
        String name = context.names().client().simpleName();
        return new Javadocs()
                .paragraph("A client of " + Javadocs.escaped(context.api().title())
                        + ". Make one and share it: it is immutable, safe for use by several threads, and holds the"
                        + " connection pool.")
                .paragraph("<pre>{@code\n" + name + " client = " + name + ".builder()" + needed(context)
                        + ".build();\n}</pre>")
                .block();
    }

    private static String needed(EmitContext context) {
        return new CredentialMethods(context).sample()
                + (context.api().serverUrl().isPresent() ? "" : ".baseUrl(url)");
    }

    // Example:
    //   public static final String BASE_URL = "https://api.telnyx.com/v2/";
    private static FieldSpec baseUrl(String url) {
        return FieldSpec.builder(String.class, "BASE_URL", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Where requests go unless the builder is told otherwise.\n")
                .initializer("$S", url.endsWith("/") ? url : url + "/")
                .build();
    }

    // Example:
    //   private TelnyxClient(ApiClient client) {
    //       this.client = client;
    //   }
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Libraries.API_CLIENT, "client")
                .addStatement("this.client = client")
                .build();
    }

    private static MethodSpec builder(ClassName client) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Begins a client with sound defaults.\n")
                .returns(client.nestedClass(BUILDER))
                .addStatement("return new $T()", client.nestedClass(BUILDER))
                .build();
    }

    /** Made when it is asked for: a shrinker drops the services that nobody asks for. Two threads may make it twice. */
    // Example:
    //   public CallEventsService callEvents() {
    //       CallEventsService service = callEvents;
    //       if (service == null) {
    //           service = new CallEventsService(client);
    //           callEvents = service;
    //       }
    //       return service;
    //   }
    private static MethodSpec accessor(String tag, GroupNames group) {
        return MethodSpec.methodBuilder(group.accessor())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(new Javadocs()
                        .paragraph("The operations of " + Javadocs.code(tag) + ".")
                        .block())
                .returns(group.service())
                .addStatement("$T service = $L", group.service(), field(group))
                .beginControlFlow("if (service == null)")
                .addStatement("service = new $T(client)", group.service())
                .addStatement("$L = service", field(group))
                .endControlFlow()
                .addStatement("return service")
                .build();
    }

    private static MethodSpec text(ClassName client) {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Where requests go, without credentials.\n")
                .returns(String.class)
                .addStatement("return $S + client", client.simpleName() + ": ")
                .build();
    }

    // Example:
    //   public static final class Builder extends ApiClientBuilder<Builder> {
    //       private Builder() { super(BASE_URL, new TelnyxJsonAdapterFactory()::create); }
    //       public Builder apiKey(String apiKey) { return bearer("apiKey", apiKey); }
    //       public TelnyxClient build() { return new TelnyxClient(connect("apiKey")); }
    //   }
    private static TypeSpec builderType(ClassName client, EmitContext context) {
        ClassName builder = client.nestedClass(BUILDER);
        return TypeSpec.classBuilder(BUILDER)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Libraries.API_CLIENT_BUILDER, builder))
                .addJavadoc("Builds a {@link $T}.\n", client)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", superArguments(context))
                        .build())
                .addMethods(new CredentialMethods(context).of(builder))
                .addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                "Makes the client; nothing is sent.\n\n@throws IllegalStateException if something that it needs is missing\n")
                        .returns(client)
                        .addStatement("return new $T($L)", client, new CredentialMethods(context).connect())
                        .build())
                .build();
    }

    // Example:
    //   BASE_URL, new TelnyxJsonAdapterFactory()::create
    private static CodeBlock superArguments(EmitContext context) {
        List<CodeBlock> arguments = new ArrayList<>();
        context.api().serverUrl().ifPresent(url -> arguments.add(CodeBlock.of("BASE_URL")));
        if (!ServiceModels.areApart(context)) {
            arguments.add(ServiceModels.ofOnlyService(context));
        }
        return CodeBlock.join(arguments, ", ");
    }

    /** The client itself has a field called client, and an accessor a variable called service. */
    private static String field(GroupNames group) {
        return group.accessor().equals("client") || group.accessor().equals("service")
                ? group.accessor() + "Service"
                : group.accessor();
    }
}
