/** An app that uses the clients as an app does. Each of its screens has a {@code main} that is told where the API is. */
@NullMarked
package io.retrosieve.app;

import org.jspecify.annotations.NullMarked;
