package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;

/**
 * The names of a group of operations.
 *
 * @param api the Retrofit interface, {@code CallEventsApi}
 * @param service what the client offers, {@code CallEventsService}
 * @param accessor of the client, {@code callEvents}
 */
public record GroupNames(ClassName api, ClassName service, String accessor) {}
