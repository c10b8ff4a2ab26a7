package io.retrosieve.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.naming.NamedUnion;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Values of one of several shapes. */
final class UnionEmitter implements Emitter {

    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        return context.names().unions().stream()
                .map(union -> new EmittedType(
                        union.type(), type(union, context), union.schema().place()));
    }

    // Example:
    //   public final class Source extends Union {
    //       private Source(Object value) { super(value); }
    //       public static Source of(Card card) { return new Source(card); }
    //       public static Source ofUnknown(JsonValue json) { return new Source(json); }
    //       public @Nullable Card asCard() { return as(Card.class); }
    //       static JsonAdapter<Source> adapter(AdapterLookup others) { ... }
    //   }
    private static TypeSpec type(NamedUnion union, EmitContext context) {
        TypeSpec.Builder type = TypeSpec.classBuilder(union.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Libraries.UNION)
                .addJavadoc(
                        new Javadocs().said(union.schema().docs(), union.type()).block())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Object.class, "value")
                        .addStatement("super(value)")
                        .build());
        List<UnionShapes.Shape> shapes = UnionShapes.of(union.schema(), context.types());
        shapes.forEach(shape -> type.addMethod(of(union.type(), shape)));
        type.addMethod(ofUnknown(union.type()));
        shapes.forEach(shape -> type.addMethod(as(shape)));
        return type.addMethod(adapter(union, shapes, context.types())).build();
    }

    private static MethodSpec of(ClassName union, UnionShapes.Shape shape) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(new Javadocs()
                        .paragraph("The value as a {@code " + Javadocs.simple(shape.type()) + "}.")
                        .block())
                .addParameter(shape.type(), "value")
                .returns(union)
                .addStatement("return new $T(value)", union)
                .build();
    }

    private static MethodSpec ofUnknown(ClassName union) {
        return MethodSpec.methodBuilder("ofUnknown")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A value of a shape that the document does not know.\n")
                .addParameter(Libraries.JSON_VALUE, "json")
                .returns(union)
                .addStatement("return new $T(json)", union)
                .build();
    }

    // Example:
    //   public @Nullable Card asCard() {
    //       return as(Card.class);
    //   }
    private static MethodSpec as(UnionShapes.Shape shape) {
        MethodSpec.Builder as = MethodSpec.methodBuilder("as" + shape.word())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(new Javadocs()
                        .paragraph("The value if it is a {@code " + Javadocs.simple(shape.type()) + "}, else null.")
                        .block())
                .returns(Annotations.nullable(shape.type()));
        if (shape.isGeneric()) {
            as.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        return as.addStatement("return as($T.class)", shape.raw()).build();
    }

    // Example:
    //   static JsonAdapter<Source> adapter(AdapterLookup others) {
    //       return new UnionJsonAdapter<>(others, "object", Source::ofUnknown)
    //               .shape(Card.class, JsonTypes.of(Card.class), Source::of, "card");
    //   }
    private static MethodSpec adapter(NamedUnion union, List<UnionShapes.Shape> shapes, JavaTypes types) {
        CodeBlock discriminator = union.schema()
                .discriminator()
                .map(name -> CodeBlock.of("$S", name))
                .orElse(CodeBlock.of("null"));
        CodeBlock.Builder adapter = CodeBlock.builder()
                .add(
                        "return new $T<$T>(others, $L, $T::ofUnknown)$>$>",
                        Libraries.UNION_JSON_ADAPTER,
                        union.type(),
                        discriminator,
                        union.type());
        for (UnionShapes.Shape shape : shapes) {
            CodeBlock.Builder tags = CodeBlock.builder();
            shape.variant().tags().forEach(tag -> tags.add(", $S", tag));
            adapter.add(
                    "\n.shape($T.class, $L, $T::of$L)",
                    shape.raw(),
                    types.adapter(shape.variant().schema()),
                    union.type(),
                    tags.build());
        }
        return MethodSpec.methodBuilder("adapter")
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Libraries.JSON_ADAPTER, union.type()))
                .addParameter(Libraries.ADAPTER_LOOKUP, "others")
                .addCode(adapter.add(";$<$<\n").build())
                .build();
    }
}
