/** Runs what there is to measure and writes a report of it. */
@NullMarked
package io.retrosieve.benchmarks;

import org.jspecify.annotations.NullMarked;
