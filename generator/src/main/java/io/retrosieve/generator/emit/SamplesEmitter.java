package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.naming.NamedModel;
import io.retrosieve.generator.naming.TestKitNames;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A builder with sensible values for each model. */
final class SamplesEmitter implements Emitter {
    /** A string in a class file has 65535 bytes at most; and who would read the longer ones. */
    private static final int LONGEST = 20_000;

    // Example:
    //   public final class TelnyxSamples {
    //       private static final Samples SAMPLES = new Samples(new TelnyxJsonAdapterFactory());
    //       public static CallEvent.Builder callEvent() { return SAMPLES.of(CallEvent.class, "{...}").toBuilder(); }
    //   }
    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        TestKitNames kit = context.names().testKit().orElseThrow();
        TypeSpec.Builder type = TypeSpec.classBuilder(kit.samples())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new Javadocs()
                        .paragraph(
                                "Begins models with sensible values: with all that they must have, and the document's"
                                        + " examples. A test sets what it is about. A model that must hold itself is not here.")
                        .block())
                .addField(FieldSpec.builder(
                                Libraries.SAMPLES, "SAMPLES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "new $T(new $T())",
                                Libraries.SAMPLES,
                                context.names().adapterFactory())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (NamedModel model : context.names().models()) {
            new SampleJson(context.api())
                    .of(model.schema())
                    .filter(json -> json.length() <= LONGEST)
                    .ifPresent(json -> type.addMethod(sample(model, kit.of(model), json)));
        }
        return Stream.of(
                new EmittedType(kit.samples(), type.build(), context.api().place()));
    }

    // Example:
    //   public static CallEvent.Builder callEvent() {
    //       return SAMPLES.of(CallEvent.class, "{\"name\":\"call.hangup\"}").toBuilder();
    //   }
    private static MethodSpec sample(NamedModel model, String name, String json) {
        ClassName builder = model.type().nestedClass(ModelEmitter.BUILDER);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Begins a {@code $L}.\n", model.type().simpleName())
                .returns(builder)
                .addStatement("return SAMPLES.of($T.class, $S).toBuilder()", model.type(), json)
                .build();
    }
}
