package io.retrosieve.android;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of a dex: of its classes, and of all methods that it calls or has. */
final class Dex {
    private static final int STRING_IDS = 56;
    private static final int TYPE_IDS = 64;
    private static final int METHOD_IDS = 88;
    private static final int CLASS_DEFS = 96;

    private final ByteBuffer bytes;

    private Dex(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static Dex read(Path file) throws IOException {
        return new Dex(ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN));
    }

    /** The number of method ids, of which a dex has room for 65,536. */
    int methodIds() {
        return bytes.getInt(METHOD_IDS);
    }

    int classes() {
        return bytes.getInt(CLASS_DEFS);
    }

    /** The classes that it has: {@code Lio/retrosieve/runtime/Query;}. */
    List<String> classNames() {
        return entries(CLASS_DEFS, 32).map(entry -> type(bytes.getInt(entry)));
    }

    /** All types that it names. */
    List<String> types() {
        return entries(TYPE_IDS, 4).map(entry -> string(bytes.getInt(entry)));
    }

    /** All methods that it names, by class and name: {@code Ljava/lang/String;.length}. */
    List<String> methods() {
        return entries(METHOD_IDS, 8)
                .map(entry -> type(Short.toUnsignedInt(bytes.getShort(entry))) + "." + string(bytes.getInt(entry + 4)));
    }

    private Entries entries(int header, int size) {
        List<Integer> offsets = new ArrayList<>();
        for (int entry = 0; entry < bytes.getInt(header); entry++) {
            offsets.add(bytes.getInt(header + 4) + entry * size);
        }
        return new Entries(offsets);
    }

    private String type(int index) {
        return string(bytes.getInt(bytes.getInt(TYPE_IDS + 4) + index * 4));
    }

    private String string(int index) {
        int from = bytes.getInt(bytes.getInt(STRING_IDS + 4) + index * 4);
        while (bytes.get(from) < 0) { // the length, of which only the last byte is positive
            from++;
        }
        int to = ++from;
        while (bytes.get(to) != 0) {
            to++;
        }
        return new String(bytes.array(), from, to - from, StandardCharsets.UTF_8);
    }

    private record Entries(List<Integer> offsets) {
        List<String> map(java.util.function.IntFunction<String> name) {
            return offsets.stream().map(name::apply).toList();
        }
    }
}
