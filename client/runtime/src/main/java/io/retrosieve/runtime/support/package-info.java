/**
 * What generated code calls. Not for callers of a generated client: these types are public only because generated
 * classes live in packages of their own, and they change together with the generator.
 */
@NullMarked
package io.retrosieve.runtime.support;

import org.jspecify.annotations.NullMarked;
