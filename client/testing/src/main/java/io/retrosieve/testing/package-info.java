/**
 * An API in memory. A generated test kit holds the operations of one API; what they find, answer and fail with is said with
 * these classes.
 *
 * <p>All of it is for tests, may be used by several threads at once, and refuses what would make a test pass by mistake.
 */
@NullMarked
package io.retrosieve.testing;

import org.jspecify.annotations.NullMarked;
