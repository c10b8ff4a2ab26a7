package io.retrosieve.generator.emit;

import java.util.List;

/** Emits every class of one kind. */
interface Emitter {
    List<EmittedType> emit(EmitContext context);
}
