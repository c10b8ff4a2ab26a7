/** What changed between two states of a client, in the words of those who call it, and what that means for its version. */
@NullMarked
package io.retrosieve.generator.compare;

import org.jspecify.annotations.NullMarked;
