package io.retrosieve.integration.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This test sends, or has the server answer, what the document does not allow, and does so on purpose. The judge must
 * then object, by these rules and no others: a test that no longer leaves the document fails until this is taken away.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OutsideSpec {
    /** The rules that are broken, as {@link Objection#rule} names them. */
    String[] rules();

    /** Why the test must leave the document. */
    String because();
}
