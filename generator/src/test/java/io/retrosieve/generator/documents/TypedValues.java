package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes values of the types that emitted methods take from JSON values. */
final class TypedValues {
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class, int.class, Integer.class, long.class, Long.class, double.class, Double.class);

    private static final List<Class<?>> VALUES = List.of(String.class, long.class);

    private final EmittedClient client;

    TypedValues(EmittedClient client) {
        this.client = client;
    }

    /** The value, or null if this type has none for it. */
    @Nullable
    Object of(Type type, JsonNode json) {
        try {
            if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
                return list(list.getActualTypeArguments()[0], json);
            }
            if (type == String.class) {
                return json.isValueNode() ? json.asText() : json.toString();
            }
            if (type == OffsetDateTime.class && json.isIntegralNumber()) {
                return OffsetDateTime.ofInstant(Instant.ofEpochSecond(json.asLong()), ZoneOffset.UTC);
            }
            Method of = type instanceof Class<?> named ? ofText(named) : null;
            if (of != null && json.isValueNode()) {
                return of.invoke(
                        null, of.getParameterTypes()[0] == long.class ? (Object) json.asLong() : json.asText());
            }
            return client.adapter(type instanceof Class<?> raw ? BOXES.getOrDefault(raw, raw) : type)
                    .fromJson(json.toString());
        } catch (IOException | ReflectiveOperationException | RuntimeException noSuchValue) {
            return null;
        }
    }

    private @Nullable Object list(Type element, JsonNode json) {
        List<Object> values = new ArrayList<>();
        for (JsonNode item : json.isArray() ? json : List.of(json)) {
            Object value = of(element, item);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /** An enum of parameters is read from no JSON, but from a text or a number. */
    private static @Nullable Method ofText(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            boolean of = method.getName().equals("of") && Modifier.isStatic(method.getModifiers());
            if (of && method.getParameterCount() == 1 && VALUES.contains(method.getParameterTypes()[0])) {
                return method;
            }
        }
        return null;
    }
}
