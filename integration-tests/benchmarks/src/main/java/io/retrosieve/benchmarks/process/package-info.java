/** What is measured from outside: whole processes, waits for a server, files. */
@NullMarked
package io.retrosieve.benchmarks.process;

import org.jspecify.annotations.NullMarked;
