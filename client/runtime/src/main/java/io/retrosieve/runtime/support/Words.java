package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts that come again and again in a field, with their values: the words of an enum, the type of a record. They are
 * recognised in the bytes of the JSON, without a string for each. Short and few: what has no end, such as ids, fills this
 * up with texts that do not come again, and then it learns no more. For several threads at once.
 */
final class Words<T> {
    private static final int MOST = 16;
    private static final int LONGEST = 32;

    private final String[] texts = new String[MOST];
    private final Object[] values = new Object[MOST];
    private final String[] seenOnce = new String[MOST];
    private volatile JsonReader.@Nullable Options options;

    /** Reads the next string if it is one of these; else gives null and reads nothing. */
    @SuppressWarnings("unchecked") // only see() adds values
    @Nullable
    T next(JsonReader reader) throws IOException {
        JsonReader.Options known = options;
        int index = known == null ? -1 : reader.selectString(known);
        return index < 0 ? null : (T) values[index];
    }

    /** Takes a string that was read, and what it stands for. One that comes twice is a word. */
    void see(String text, T value) {
        if (text.length() > LONGEST || texts[MOST - 1] != null) {
            return;
        }
        int slot = text.hashCode() & (MOST - 1);
        if (text.equals(seenOnce[slot])) {
            add(text, value);
        } else {
            seenOnce[slot] = text; // threads may overwrite each other's: then it takes one time more
        }
    }

    private synchronized void add(String text, T value) {
        int count = 0;
        while (count < MOST && texts[count] != null) {
            if (texts[count].equals(text)) {
                return;
            }
            count++;
        }
        if (count < MOST) {
            values[count] = value;
            texts[count] = text;
            options = JsonReader.Options.of(Arrays.copyOf(texts, count + 1));
        }
    }
}
