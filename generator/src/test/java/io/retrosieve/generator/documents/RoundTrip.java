package io.retrosieve.generator.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.JsonType;
import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.Model;
import io.retrosieve.runtime.Union;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes JSON into an emitted type and encodes it back. */
final class RoundTrip {
    private final EmittedClient client;

    RoundTrip(EmittedClient client) {
        this.client = client;
    }

    /**
     * What came of it.
     *
     * @param fault what is wrong; null if the same value came back
     * @param sameText whether times and UUIDs came back to the letter too
     */
    record Outcome(@Nullable String fault, boolean sameText) {}

    Outcome of(Route route) {
        try {
            JsonAdapter<Object> adapter = client.adapter(route.type());
            Object value = adapter.fromJson(route.json().toString());
            JsonNode back = RawDocument.JSON.readTree(adapter.toJson(value));
            String untyped = untyped(value);
            if (untyped != null) {
                return new Outcome(untyped, false);
            }
            return JsonEquality.BY_MEANING.same(route.json(), back)
                    ? new Outcome(null, JsonEquality.EXACT.same(route.json(), back))
                    : new Outcome("comes back as " + back + " from " + route.json(), false);
        } catch (JsonProcessingException e) {
            throw new AssertionError("what is written is no JSON", e);
        } catch (IOException | RuntimeException e) {
            return new Outcome(route.type().getTypeName() + ": " + e.getMessage() + " in " + route.json(), false);
        }
    }

    /** The first place where JSON was only kept, though the type has a field or a shape for it; null if there is none. */
    @Nullable
    String untyped(@Nullable Object value) {
        if (value instanceof Model model) {
            return untypedIn(model);
        }
        if (value instanceof Union union) {
            return union.getUnknown() != null
                    ? "no shape of " + union.getClass().getSimpleName() + " takes " + union.getUnknown()
                    : untyped(union.getValue());
        }
        Collection<?> elements =
                value instanceof Map<?, ?> map ? map.values() : value instanceof Collection<?> list ? list : null;
        if (elements != null) {
            for (Object element : elements) {
                String inside = untyped(element);
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }

    private @Nullable String untypedIn(Model model) {
        for (Map.Entry<String, JsonValue> kept : model.getAdditionalFields().entrySet()) {
            boolean known = client.fields(model.getClass()).contains(kept.getKey());
            if (known && kept.getValue().type() != JsonType.NULL) {
                return kept.getKey() + " of " + model.getClass().getSimpleName() + " does not take " + kept.getValue();
            }
        }
        for (Method getter : model.getClass().getDeclaredMethods()) {
            if (getter.getName().startsWith("get") && getter.getParameterCount() == 0) {
                String inside = untyped(call(getter, model));
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }

    private static @Nullable Object call(Method getter, Model model) {
        try {
            return getter.invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
