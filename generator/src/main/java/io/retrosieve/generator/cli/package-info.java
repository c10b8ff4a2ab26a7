/** The generator on a command line of its own: one small class for each command. */
@NullMarked
package io.retrosieve.generator.cli;

import org.jspecify.annotations.NullMarked;
