/** Programs that ask for one page of call events and end, one for each who can. */
@NullMarked
package io.retrosieve.benchmarks.firstcall;

import org.jspecify.annotations.NullMarked;
