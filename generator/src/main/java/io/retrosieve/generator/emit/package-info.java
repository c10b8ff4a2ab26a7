/** Fifth stage: one emitter for each kind of emitted class. {@link io.retrosieve.generator.emit.Emitters} lists them. */
@NullMarked
package io.retrosieve.generator.emit;

import org.jspecify.annotations.NullMarked;
