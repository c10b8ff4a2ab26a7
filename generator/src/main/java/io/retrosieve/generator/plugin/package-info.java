/** How OpenAPI Generator runs us. Nothing else here knows of it. */
@NullMarked
package io.retrosieve.generator.plugin;

import org.jspecify.annotations.NullMarked;
