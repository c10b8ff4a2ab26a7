/** Pages of call events, and those who read and write them. */
@NullMarked
package io.retrosieve.benchmarks.json;

import org.jspecify.annotations.NullMarked;
