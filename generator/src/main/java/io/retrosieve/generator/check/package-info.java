/** Third stage: every rule that a model must keep before anything is named or emitted. All faults are collected. */
@NullMarked
package io.retrosieve.generator.check;

import org.jspecify.annotations.NullMarked;
