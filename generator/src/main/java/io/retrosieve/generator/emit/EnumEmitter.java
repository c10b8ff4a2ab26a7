package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.naming.NamedEnum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Enums that stay open: a server may know values that the document does not. */
final class EnumEmitter implements Emitter {

    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        Map<ClassName, NamedEnum> byName = new LinkedHashMap<>();
        Stream.concat(context.names().jsonEnums().stream(), context.names().filterEnums().stream())
                .forEach(named -> byName.put(named.type(), named));
        return byName.values().stream().map(named -> new EmittedType(named.type(), type(named), named.owner()));
    }

    // Example:
    //   public final class Product extends OpenEnum {
    //       public static final Product FAX = new Product("fax");
    //       public static final List<Product> KNOWN = listOf(FAX);
    //       private Product(String value) { super(value); }
    //       public static Product of(String value) { return of(value, KNOWN, Product::new); }
    //   }
    private static TypeSpec type(NamedEnum named) {
        ClassName name = named.type();
        EnumKind kind = EnumKind.of(named.schema());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(kind.superclass())
                .addJavadoc(new Javadocs().said(named.docs(), name).block());
        for (int i = 0; i < named.constants().size(); i++) {
            String value = named.schema().values().get(i);
            type.addField(constant(name, named.constants().get(i), value, kind.literal(value)));
        }
        return type.addField(known(named))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(kind.valueType(), "value")
                        .addStatement("super(value)")
                        .build())
                .addMethod(of(name, kind))
                .build();
    }

    /** Its name tells the value, or else the Javadoc. */
    private static FieldSpec constant(ClassName type, String name, String value, CodeBlock literal) {
        FieldSpec.Builder constant = FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        if (!Javadocs.sameWords(name, value)) {
            constant.addJavadoc("$L\n", Javadocs.code(value));
        }
        return constant.initializer("new $T($L)", type, literal).build();
    }

    private static FieldSpec known(NamedEnum named) {
        CodeBlock values = CodeBlock.of("$L", String.join(", ", named.constants()));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), named.type()),
                        "KNOWN",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("listOf($L)", values)
                .build();
    }

    private static MethodSpec of(ClassName type, EnumKind kind) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The value with this $L, which need not be known.\n", kind.noun())
                .addParameter(kind.valueType(), "value")
                .returns(type)
                .addStatement("return of(value, KNOWN, $T::new)", type)
                .build();
    }
}
