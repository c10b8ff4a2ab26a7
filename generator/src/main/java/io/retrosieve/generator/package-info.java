/** The pipeline from an OpenAPI document to a Retrofit client. */
@NullMarked
package io.retrosieve.generator;

import org.jspecify.annotations.NullMarked;
