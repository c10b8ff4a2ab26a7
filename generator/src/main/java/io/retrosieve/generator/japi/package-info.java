/** The public Java API of two clients compared, as source and as class files; the only package that knows compiler and japicmp. */
@NullMarked
package io.retrosieve.generator.japi;

import org.jspecify.annotations.NullMarked;
