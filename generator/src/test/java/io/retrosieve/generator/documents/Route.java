package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;

/**
 * How an example reaches an emitted type.
 *
 * @param pointer where the type's schema stands; of a media type, the media type
 * @param type the emitted type
 * @param json the example, or a value of the type that holds it where the example's own schema has no class
 */
record Route(String pointer, Type type, JsonNode json) {}
