package io.retrosieve.runtime;

import com.squareup.moshi.JsonDataException;
import io.retrosieve.runtime.support.AdapterLookup;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** What the bodies of an operation's errors are, and how they are read. */
final class BodyTypes {
    private final AdapterLookup adapters;
    private final ErrorTypes errors;

    BodyTypes(AdapterLookup adapters, ErrorTypes errors) {
        this.adapters = adapters;
        this.errors = errors;
    }

    /** What the document says that such an error is; null if it says nothing. */
    @Nullable
    Type ofError(int status) {
        return errors.of(status);
    }

    /** The JSON text as this type; null if it is no such JSON. */
    @Nullable
    Object read(Type type, String json) {
        try {
            return adapters.adapter(type).fromJson(json);
        } catch (IOException | JsonDataException e) {
            return null;
        }
    }
}
