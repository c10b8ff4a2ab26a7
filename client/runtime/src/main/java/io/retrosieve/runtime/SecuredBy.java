package io.retrosieve.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an operation of a generated Retrofit interface asks for, where that is not what most of its API's operations do. The
 * generated client sends it; for a Retrofit of your own it is a note, and changes nothing.
 *
 * <pre>{@code
 * @SecuredBy("basicAuth")            // what builder().basicAuth(...) was given
 * @SecuredBy({"appId appKey", "accessToken"}) // both of the first two, or the third
 * @SecuredBy({})                     // no credentials
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SecuredBy {
    /** The alternatives: each names methods of the client's builder, with a blank between those that belong together. */
    String[] value();
}
