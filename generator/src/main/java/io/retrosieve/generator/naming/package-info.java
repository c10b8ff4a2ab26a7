/** Fourth stage: every Java name is decided once, here, before anything is emitted. */
@NullMarked
package io.retrosieve.generator.naming;

import org.jspecify.annotations.NullMarked;
