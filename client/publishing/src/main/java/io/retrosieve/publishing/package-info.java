/**
 * Uploads what the BOM names, in an order in which nobody can resolve what is not complete, and fetches what was released
 * last, to hold the next version against it.
 */
@NullMarked
package io.retrosieve.publishing;

import org.jspecify.annotations.NullMarked;
