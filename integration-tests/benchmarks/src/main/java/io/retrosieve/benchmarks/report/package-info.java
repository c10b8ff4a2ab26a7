/** Numbers, what they are held against, and the report of them. */
@NullMarked
package io.retrosieve.benchmarks.report;

import org.jspecify.annotations.NullMarked;
