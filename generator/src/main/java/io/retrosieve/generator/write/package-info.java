/** Last stage: files with their text, each path claimed once. */
@NullMarked
package io.retrosieve.generator.write;

import org.jspecify.annotations.NullMarked;
