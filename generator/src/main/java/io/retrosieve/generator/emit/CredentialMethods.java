package io.retrosieve.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Security;
import io.retrosieve.generator.model.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a client's builder that take credentials, and what names them elsewhere. */
final class CredentialMethods {
    private final EmitContext context;

    CredentialMethods(EmitContext context) {
        this.context = context;
    }

    /** {@code .apiKey(key)}: what a client can't be built without. */
    String sample() {
        return needed("");
    }

    /** {@code .apiKey("key")}: the same with values that a server in memory takes. */
    String forTests() {
        return needed("\"");
    }

    private String needed(String quote) {
        Security usual = context.api().usualSecurity();
        if (usual.optional()) {
            return "";
        }
        return usual.alternatives().get(0).stream()
                .map(scheme ->
                        "." + method(scheme) + "(" + String.join(", ", sampleArguments(scheme.kind(), quote)) + ")")
                .collect(Collectors.joining());
    }

    private static List<String> sampleArguments(SecurityScheme.Kind kind, String quote) {
        Stream<String> words = switch (kind) {
            case BASIC -> Stream.of("user", "password");
            case ACCESS_TOKEN -> Stream.of("token");
            case BEARER, KEY_IN_HEADER, KEY_IN_QUERY, KEY_IN_COOKIE -> Stream.of("key");
        };
        return words.map(word -> quote + word + quote).toList();
    }

    // Example:
    //   connect("apiKey")
    CodeBlock connect() {
        Security usual = context.api().usualSecurity();
        CodeBlock alternatives = usual.alternatives().stream()
                .map(together -> CodeBlock.of("$S", names(together)))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$L($L)", usual.optional() ? "connectWithOptionalCredentials" : "connect", alternatives);
    }

    // Example:
    //   @SecuredBy("basicAuth")
    Optional<AnnotationSpec> annotation(Operation operation) {
        List<List<SecurityScheme>> alternatives = operation.security().alternatives();
        if (alternatives.equals(context.api().usualSecurity().alternatives())) {
            return Optional.empty();
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Libraries.SECURED_BY);
        alternatives.forEach(together -> annotation.addMember("value", "$S", names(together)));
        return Optional.of(
                alternatives.isEmpty() ? annotation.addMember("value", "{}").build() : annotation.build());
    }

    List<MethodSpec> of(ClassName builder) {
        List<MethodSpec> methods = new ArrayList<>();
        for (SecurityScheme scheme : context.api().securitySchemes()) {
            methods.add(text(scheme, builder));
            if (isToken(scheme)) {
                methods.add(source(scheme, builder));
            }
        }
        return methods;
    }

    // Example:
    //   public Builder apiKey(String apiKey) {
    //       return keyInQuery("apiKey", "api_key", apiKey);
    //   }
    private MethodSpec text(SecurityScheme scheme, ClassName builder) {
        String name = method(scheme);
        boolean basic = scheme.kind() == SecurityScheme.Kind.BASIC;
        List<String> arguments = basic ? List.of("user", "password") : List.of(name);
        MethodSpec.Builder method = method(scheme, builder)
                .addJavadoc(new Javadocs()
                        .said(scheme.docs(), "What the document calls " + Javadocs.code(scheme.id()) + ".")
                        .paragraph("Sent as <code>" + wireForm(scheme, name) + "</code>"
                                + (scheme.docs().description().isPresent()
                                        ? ", which the document calls " + Javadocs.code(scheme.id())
                                        : "")
                                + ".")
                        .tag("@throws IllegalArgumentException if it can't be sent so; the message does not repeat it")
                        .block())
                .addStatement("return $L($S, $L)", runtimeMethod(scheme.kind()), name, passed(scheme, arguments));
        arguments.forEach(argument -> method.addParameter(String.class, argument));
        return method.build();
    }

    // Example:
    //   public Builder accessToken(TokenSource accessToken) {
    //       return bearer("accessToken", accessToken);
    //   }
    private MethodSpec source(SecurityScheme scheme, ClassName builder) {
        String name = method(scheme);
        return method(scheme, builder)
                .addJavadoc("The same for what expires: asked for each call.\n")
                .addParameter(
                        ParameterSpec.builder(Libraries.TOKEN_SOURCE, name).build())
                .addStatement("return bearer($S, $L)", name, name)
                .build();
    }

    private MethodSpec.Builder method(SecurityScheme scheme, ClassName builder) {
        return MethodSpec.methodBuilder(method(scheme))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(Annotations.deprecated(scheme.docs()))
                .returns(builder);
    }

    private static CodeBlock passed(SecurityScheme scheme, List<String> arguments) {
        String all = String.join(", ", arguments);
        return scheme.name().isEmpty() ? CodeBlock.of("$L", all) : CodeBlock.of("$S, $L", scheme.name(), all);
    }

    private static String runtimeMethod(SecurityScheme.Kind kind) {
        return switch (kind) {
            case BEARER, ACCESS_TOKEN -> "bearer";
            case BASIC -> "basic";
            case KEY_IN_HEADER -> "keyInHeader";
            case KEY_IN_QUERY -> "keyInQuery";
            case KEY_IN_COOKIE -> "keyInCookie";
        };
    }

    private static String wireForm(SecurityScheme scheme, String argument) {
        String value = "&lt;" + argument + "&gt;";
        return switch (scheme.kind()) {
            case BEARER, ACCESS_TOKEN -> "Authorization: Bearer " + value;
            case BASIC -> "Authorization: Basic &lt;user:password&gt;";
            case KEY_IN_HEADER -> Javadocs.escaped(scheme.name()) + ": " + value;
            case KEY_IN_QUERY -> "?" + Javadocs.escaped(scheme.name()) + "=" + value;
            case KEY_IN_COOKIE -> "Cookie: " + Javadocs.escaped(scheme.name()) + "=" + value;
        };
    }

    private static boolean isToken(SecurityScheme scheme) {
        return scheme.kind() == SecurityScheme.Kind.BEARER || scheme.kind() == SecurityScheme.Kind.ACCESS_TOKEN;
    }

    private String names(List<SecurityScheme> together) {
        return together.stream().map(this::method).collect(Collectors.joining(" "));
    }

    private String method(SecurityScheme scheme) {
        return context.names().of(scheme);
    }
}
