/** What the generator emits for list-call-events, written by hand: the runtime is tested through it. */
@NullMarked
package io.retrosieve.runtime.sample;

import org.jspecify.annotations.NullMarked;
