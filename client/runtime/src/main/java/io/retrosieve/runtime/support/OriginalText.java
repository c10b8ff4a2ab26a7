package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.Model;
import org.jspecify.annotations.Nullable;

/**
 * Hands the text of a value that would be written otherwise from the adapter that read it to the model that holds it, and
 * back when it is written: {@code 2021-01-01T00:00:00.000Z} stays as it came. A reader's or writer's tag is the only thing
 * that the two adapters share.
 */
final class OriginalText {
    private @Nullable String read;
    private @Nullable Model written;

    private OriginalText() {}

    /** Leaves the text of the value that was just read. */
    static void leave(JsonReader reader, String text) {
        OriginalText tag = reader.tag(OriginalText.class);
        if (tag == null) {
            tag = new OriginalText();
            reader.setTag(OriginalText.class, tag);
        }
        tag.read = text;
    }

    /** What was left since the last time, if anything. */
    static @Nullable String take(JsonReader reader) {
        OriginalText tag = reader.tag(OriginalText.class);
        if (tag == null) {
            return null;
        }
        String text = tag.read;
        tag.read = null;
        return text;
    }

    /** Says whose fields are written from now on, and gives whose were before. */
    static @Nullable Model enter(JsonWriter writer, @Nullable Model model) {
        OriginalText tag = writer.tag(OriginalText.class);
        if (tag == null) {
            if (model == null || !model.hasOriginalTexts()) {
                return null;
            }
            tag = new OriginalText();
            writer.setTag(OriginalText.class, tag);
        }
        Model before = tag.written;
        tag.written = model;
        return before;
    }

    /** The text that this field of the model that is written came as, if it was another. */
    static @Nullable String of(JsonWriter writer, String field) {
        OriginalText tag = writer.tag(OriginalText.class);
        Model model = tag == null ? null : tag.written;
        return model == null ? null : model.originalText(field);
    }
}
