/** Uploads what the BOM names, in an order in which nobody can resolve what is not complete. */
@NullMarked
package io.retrosieve.publishing;

import org.jspecify.annotations.NullMarked;
