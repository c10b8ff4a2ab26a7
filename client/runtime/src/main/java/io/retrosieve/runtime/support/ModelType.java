package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The fields of one model. Each generated model has one: its getters and its builder go by a field's index in it, and its
 * Moshi adapter is made of it. For generated code.
 *
 * <pre>{@code
 * ModelType.of("Pet", Pet::new,
 *         ModelField.required("name", JsonTypes.STRING),
 *         ModelField.optional("note", JsonTypes.STRING).orNull())
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param <M> the model
 */
public final class ModelType<M extends Model> {
    private final String name;
    private final Conversion<ModelValues, M> constructor;
    private final ModelField[] fields;

    private ModelType(String name, Conversion<ModelValues, M> constructor, ModelField[] fields) {
        this.name = name;
        this.constructor = constructor;
        this.fields = fields;
    }

    /** The simple class name and the constructor of the model, and its fields in the order of the specification. */
    public static <M extends Model> ModelType<M> of(
            String name, Conversion<ModelValues, M> constructor, ModelField... fields) {
        return new ModelType<>(name, constructor, fields.clone());
    }

    /** Reads and writes the model; adapters of other models are looked up there. */
    public JsonAdapter<M> adapter(AdapterLookup others) {
        return new ModelJsonAdapter<>(this, others);
    }

    /** The simple class name of the model. */
    public String name() {
        return name;
    }

    /** The JSON name of the field with this index. */
    public String name(int field) {
        return fields[field].name();
    }

    /** The index of the field with this JSON name, -1 if there is none. */
    public int indexOf(String fieldName) {
        for (int field = 0; field < fields.length; field++) {
            if (fields[field].name().equals(fieldName)) {
                return field;
            }
        }
        return -1;
    }

    /** Whether there is no model without the field with this index. */
    public boolean isRequired(int field) {
        return fields[field].isRequired();
    }

    /** Whether any JSON object is such a model. */
    boolean takesAnyObject() {
        for (ModelField field : fields) {
            if (field.isRequired()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a null that is set is written. */
    public boolean isNullable(int field) {
        return fields[field].isNullable();
    }

    /** Whether the items of a list or the values of a map may be null. */
    public boolean mayHoldNull(int field) {
        JsonAdapter<?> adapter = fields[field].adapter();
        return adapter instanceof ReferringJsonAdapter && ((ReferringJsonAdapter<?>) adapter).mayHoldNull();
    }

    boolean isReadOnly(int field) {
        return fields[field].isReadOnly();
    }

    /** How many fields the specification knows. */
    public int size() {
        return fields.length;
    }

    /** The model, which takes these values for its own. */
    public M create(ModelValues values) {
        return constructor.convert(values);
    }

    /** The JSON names of the fields that must be there and are not. */
    public List<String> missing(ModelValues values) {
        return missing(values, values.isReceived());
    }

    List<String> missing(ModelValues values, boolean received) {
        List<String> missing = Collections.emptyList();
        for (int field = 0; field < fields.length; field++) {
            if (fields[field].isMissingFrom(values, field, received)) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(fields[field].name());
            }
        }
        return missing;
    }

    String[] names() {
        String[] names = new String[fields.length];
        for (int field = 0; field < fields.length; field++) {
            names[field] = fields[field].name();
        }
        return names;
    }

    /** The adapters of the fields, by their index. */
    JsonAdapter<?>[] adapters(AdapterLookup others) {
        JsonAdapter<?>[] adapters = new JsonAdapter<?>[fields.length];
        for (int field = 0; field < fields.length; field++) {
            adapters[field] = ReferringJsonAdapter.resolve(fields[field].adapter(), others);
        }
        return adapters;
    }
}
