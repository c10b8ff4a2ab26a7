package io.retrosieve.generator.emit;

import java.util.stream.Stream;

/** Emits every class of one kind. */
interface Emitter {
    /** One after the other: of a large API they are too many to be kept. */
    Stream<EmittedType> emit(EmitContext context);
}
