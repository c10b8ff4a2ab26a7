/** Corrections to a document that stand beside it, as OpenAPI Overlays 1.0. The document itself stays as its owner wrote it. */
@NullMarked
package io.retrosieve.generator.overlay;

import org.jspecify.annotations.NullMarked;
