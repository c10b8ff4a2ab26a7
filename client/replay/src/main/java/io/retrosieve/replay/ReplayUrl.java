package io.retrosieve.replay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link String} parameter of a test that gets the {@linkplain ReplayServer#baseUrl base URL} of the {@link ReplayServer}. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReplayUrl {}
