package io.retrosieve.android;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The tables of a dex: of its classes, and of all methods that it calls or has. */
final class Dex {
    private static final int STRING_IDS = 56;
    private static final int TYPE_IDS = 64;
    private static final int PROTO_IDS = 72;
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

    /** All types that it names. */
    List<String> types() {
        return entries(TYPE_IDS, 4).stream()
                .map(entry -> string(bytes.getInt(entry)))
                .toList();
    }

    /**
     * A method, as class files name it.
     *
     * @param type {@code java/lang/String}
     * @param signature {@code length()I}
     */
    record Method(String type, String signature) {}

    /** All methods that it names, but for those of arrays. */
    List<Method> methods() {
        return entries(METHOD_IDS, 8).stream()
                .filter(entry ->
                        type(Short.toUnsignedInt(bytes.getShort(entry))).startsWith("L"))
                .map(this::method)
                .toList();
    }

    private Method method(int entry) {
        String type = type(Short.toUnsignedInt(bytes.getShort(entry)));
        String prototype = prototype(Short.toUnsignedInt(bytes.getShort(entry + 2)));
        return new Method(type.substring(1, type.length() - 1), string(bytes.getInt(entry + 4)) + prototype);
    }

    private String prototype(int index) {
        int entry = bytes.getInt(PROTO_IDS + 4) + index * 12;
        StringBuilder parameters = new StringBuilder("(");
        int list = bytes.getInt(entry + 8);
        for (int i = 0; list != 0 && i < bytes.getInt(list); i++) {
            parameters.append(type(Short.toUnsignedInt(bytes.getShort(list + 4 + i * 2))));
        }
        return parameters.append(")").append(type(bytes.getInt(entry + 4))).toString();
    }

    /** The offsets of a table's entries. */
    private List<Integer> entries(int header, int size) {
        int table = bytes.getInt(header + 4);
        return IntStream.range(0, bytes.getInt(header))
                .mapToObj(entry -> table + entry * size)
                .toList();
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
}
