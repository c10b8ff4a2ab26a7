package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.MissingFieldsException;
import io.retrosieve.runtime.Model;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one model. Generated subclasses say what the fields are; what happens to unknown, missing and
 * undecodable ones is here.
 *
 * @param <M> the model
 * @param <B> its builder
 */
public abstract class ModelJsonAdapter<M extends Model, B extends Model.Builder<M, B>> extends JsonAdapter<M> {
    private final String modelName;
    private final String[] fieldNames;
    private final JsonReader.Options fieldOptions;

    /** The JSON names of all fields; {@link #read} gets their index. */
    protected ModelJsonAdapter(String modelName, String... fieldNames) {
        this.modelName = modelName;
        this.fieldNames = fieldNames.clone();
        this.fieldOptions = JsonReader.Options.of(fieldNames);
    }

    protected abstract B builder();

    /** Reads the field with this index into the builder. */
    protected abstract void read(JsonReader reader, int field, B builder) throws IOException;

    /** Writes all typed fields, by {@link #write(JsonWriter, String, JsonAdapter, Object)}. */
    protected abstract void write(JsonWriter writer, M model) throws IOException;

    @Override
    public final M fromJson(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            throw Faults.wrongToken("an object", reader);
        }
        B builder = builder();
        String lastName = "";
        reader.beginObject();
        while (reader.hasNext()) {
            int field = reader.selectName(fieldOptions);
            if (field >= 0) {
                lastName = fieldNames[field];
                read(reader, field, builder);
                String original = OriginalText.take(reader);
                if (original != null) {
                    builder.originalText(lastName, original);
                }
            } else {
                lastName = reader.nextName();
                builder.additionalField(lastName, JsonValue.readFrom(reader));
            }
        }
        M model = build(builder, reader, lastName);
        reader.endObject();
        return model;
    }

    private M build(B builder, JsonReader reader, String lastName) {
        try {
            return builder.build();
        } catch (MissingFieldsException e) {
            // the reader is still inside the object: its path ends with the field that was read last
            String path = reader.getPath();
            String objectPath = path.substring(0, path.length() - lastName.length());
            String missing = String.join(", ", e.fields());
            throw Faults.at(objectPath + e.fields().get(0), modelName + " lacks required " + missing, e);
        }
    }

    @Override
    public final void toJson(JsonWriter writer, @Nullable M model) throws IOException {
        if (model == null) {
            throw new JsonDataException(modelName + " must not be null at path " + writer.getPath());
        }
        writer.beginObject();
        Model outer = OriginalText.enter(writer, model);
        write(writer, model);
        OriginalText.enter(writer, outer);
        for (Map.Entry<String, JsonValue> field : model.getAdditionalFields().entrySet()) {
            writer.name(field.getKey());
            field.getValue().writeTo(writer);
        }
        writer.endObject();
    }

    @Override
    public final String toString() {
        return "JsonAdapter(" + modelName + ")";
    }

    /** The next value, which must be there and of the documented type. */
    protected static <T> T required(JsonReader reader, JsonAdapter<T> adapter) throws IOException {
        if (adapter != JsonTypes.ANY && reader.peek() == JsonReader.Token.NULL) {
            throw Faults.at(reader.getPath(), "Expected a value but was null");
        }
        return adapter.fromJson(reader);
    }

    /**
     * The next value, or null if it is null or not of the documented type: then the builder keeps it under its name as an
     * additional field. A fault inside an array or map is an exception nevertheless.
     */
    protected static <T> @Nullable T optional(
            JsonReader reader, JsonAdapter<T> adapter, String name, Model.Builder<?, ?> builder) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            builder.additionalField(name, JsonValue.readFrom(reader));
            return null;
        }
        return OptionalField.read(reader, adapter, raw -> builder.additionalField(name, raw));
    }

    /** Writes a field unless it is null. */
    protected static <T> void write(JsonWriter writer, String name, JsonAdapter<T> adapter, @Nullable T value)
            throws IOException {
        if (value != null) {
            writer.name(name);
            if (adapter instanceof ScalarJsonAdapter) {
                ((ScalarJsonAdapter<T>) adapter).encodeField(writer, name, value);
            } else {
                adapter.toJson(writer, value);
            }
        }
    }
}
