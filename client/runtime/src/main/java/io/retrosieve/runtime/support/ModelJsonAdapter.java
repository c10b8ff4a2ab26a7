package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.Model;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes one model, by the table of its fields. */
final class ModelJsonAdapter<M extends Model> extends JsonAdapter<M> {
    private final ModelType<M> type;
    private final JsonReader.Options names;
    private final JsonAdapter<?>[] adapters;
    private final boolean takesAnyObject;

    ModelJsonAdapter(ModelType<M> type, AdapterLookup others) {
        this.type = type;
        this.names = JsonReader.Options.of(type.names());
        this.adapters = type.adapters(others);
        this.takesAnyObject = type.takesAnyObject();
    }

    @Override
    public M fromJson(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            throw Faults.wrongToken("an object", reader);
        }
        ModelValues values = new ModelValues(type);
        String lastName = "";
        reader.beginObject();
        while (reader.hasNext()) {
            int field = reader.selectName(names);
            if (field >= 0) {
                lastName = type.name(field);
                read(reader, field, values);
            } else {
                lastName = reader.nextName();
                values.keep(lastName, JsonValue.readFrom(reader));
            }
        }
        refuseMissing(values, reader, lastName);
        reader.endObject();
        return type.create(values);
    }

    private void read(JsonReader reader, int field, ModelValues values) throws IOException {
        JsonAdapter<?> adapter = adapters[field];
        if (!type.isRequired(field)) {
            OptionalField.read(reader, adapter, field, values);
        } else if (adapter instanceof ScalarJsonAdapter && reader.peek() != JsonReader.Token.NULL) {
            ((ScalarJsonAdapter<?>) adapter).readRequired(reader, field, values);
        } else {
            values.set(field, required(reader, adapter));
        }
    }

    /** Whether it reads any JSON object, if what is in its lists and maps is good. */
    boolean takesAnyObject() {
        return takesAnyObject;
    }

    private void refuseMissing(ModelValues values, JsonReader reader, String lastName) {
        List<String> missing = type.missing(values, true);
        if (!missing.isEmpty()) {
            // the reader is still inside the object: its path ends with the field that was read last
            String path = reader.getPath();
            String object = path.substring(0, path.length() - lastName.length());
            throw Faults.at(object + missing.get(0), type.name() + " lacks required " + String.join(", ", missing));
        }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable M model) throws IOException {
        if (model == null) {
            throw new JsonDataException(type.name() + " must not be null at path " + writer.getPath());
        }
        writer.beginObject();
        ModelValues values = model.values();
        for (int field = 0; field < adapters.length; field++) {
            write(writer, field, values);
        }
        for (Map.Entry<String, JsonValue> additional : values.additional().entrySet()) {
            if (!additional.getValue().isNull() || isWritten(writer, type.indexOf(additional.getKey()))) {
                writer.name(additional.getKey());
                additional.getValue().writeTo(writer);
            }
        }
        writer.endObject();
    }

    @SuppressWarnings("unchecked") // only the builder and this adapter set the field, both to values of its type
    private void write(JsonWriter writer, int field, ModelValues values) throws IOException {
        Object value = values.get(field);
        String original = values.original(field);
        if (value == null || !isWritten(writer, field)) {
            return;
        }
        writer.name(type.name(field));
        if (original != null) {
            writer.value(original);
        } else {
            ((JsonAdapter<Object>) adapters[field]).toJson(writer, value);
        }
    }

    /** A request leaves out what only the server sets; what a caller kept under such a name himself goes out. */
    private boolean isWritten(JsonWriter writer, int field) {
        return field < 0 || !type.isReadOnly(field) || !RequestJson.isWrittenBy(writer);
    }

    @Override
    public String toString() {
        return "JsonAdapter(" + type.name() + ")";
    }

    /** The next value, which must be there and of the documented type. */
    static <T> T required(JsonReader reader, JsonAdapter<T> adapter) throws IOException {
        boolean takesNull = adapter instanceof AnyJsonAdapter || adapter instanceof NullableJsonAdapter;
        if (!takesNull && reader.peek() == JsonReader.Token.NULL) {
            throw Faults.at(reader.getPath(), "Expected a value but was null");
        }
        return adapter.fromJson(reader);
    }
}
