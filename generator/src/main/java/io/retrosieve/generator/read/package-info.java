/** First stage: from a located document to the {@link io.retrosieve.generator.model.ApiModel}. */
@NullMarked
package io.retrosieve.generator.read;

import org.jspecify.annotations.NullMarked;
