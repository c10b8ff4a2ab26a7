package io.retrosieve.generator.published;

import java.util.Optional;

/**
 * What names an operation.
 *
 * @param id its words, {@code listCallEvents}
 * @param group {@code Debugging}
 * @param method of the service, where the group's other operations forbid the usual one
 */
public record PublishedOperation(String id, String group, Optional<String> method) {}
