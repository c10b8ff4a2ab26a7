package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.naming.NamedUnion;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The Moshi adapter of each union: which shapes there are, and what tells them apart. */
final class UnionAdapterEmitter implements Emitter {

    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        return context.names().unions().stream()
                .map(union -> new EmittedType(
                        union.adapter(),
                        type(union, context.types()),
                        union.schema().place()));
    }

    // Example:
    //   final class SourceJsonAdapter extends UnionJsonAdapter<Source> {
    //       SourceJsonAdapter(Moshi moshi) {
    //           super(moshi, "object", Source::ofUnknown);
    //           shape(Card.class, JsonTypes.of(Card.class), Source::of, "card");
    //       }
    //   }
    private static TypeSpec type(NamedUnion union, JavaTypes types) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(Libraries.MOSHI_TYPE, "moshi")
                .addStatement(
                        "super(moshi, $L, $T::ofUnknown)",
                        union.schema()
                                .discriminator()
                                .map(name -> CodeBlock.of("$S", name))
                                .orElse(CodeBlock.of("null")),
                        union.type());
        for (UnionShapes.Shape shape : UnionShapes.of(union.schema(), types)) {
            CodeBlock.Builder tags = CodeBlock.builder();
            shape.variant().tags().forEach(tag -> tags.add(", $S", tag));
            constructor.addStatement(
                    "shape($T.class, $L, $T::of$L)",
                    shape.raw(),
                    types.adapter(shape.variant().schema()),
                    union.type(),
                    tags.build());
        }
        return TypeSpec.classBuilder(union.adapter())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Libraries.UNION_JSON_ADAPTER, union.type()))
                .addJavadoc("Reads and writes {@link $T}.\n", union.type())
                .addMethod(constructor.build())
                .build();
    }
}
