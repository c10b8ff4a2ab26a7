/**
 * What an app sees of a Retrosieve client besides the generated classes: typed queries and conditions, calls and pages,
 * models, JSON values and the exceptions.
 *
 * <p>Nothing here is null unless it says {@code @Nullable}. Everything is immutable and may be shared between threads,
 * except builders and iterators.
 */
@NullMarked
package io.retrosieve.runtime;

import org.jspecify.annotations.NullMarked;
