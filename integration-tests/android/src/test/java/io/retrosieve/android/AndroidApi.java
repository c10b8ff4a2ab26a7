package io.retrosieve.android;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.codehaus.mojo.animal_sniffer.Clazz;

/** The classes and methods of Android 21 and of what D8 puts in their place if they are missing; no desugared library. */
final class AndroidApi {
    private final Map<String, Clazz> classes = new HashMap<>();

    /** Reads a signature file of animal-sniffer. */
    static AndroidApi read(Path signature) throws IOException, ClassNotFoundException {
        AndroidApi api = new AndroidApi();
        try (ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(Files.newInputStream(signature)))) {
            for (Clazz type; (type = (Clazz) in.readObject()) != null; ) {
                api.classes.put(type.getName(), type);
            }
        }
        return api;
    }

    boolean has(String type) {
        return classes.containsKey(type);
    }

    /** Whether the class or one of those above it has the method. */
    boolean has(String type, String method) {
        Clazz found = type == null ? null : classes.get(type);
        if (found == null) {
            return false;
        }
        if (found.getSignatures().contains(method) || has(found.getSuperClass(), method)) {
            return true;
        }
        for (String above : found.getSuperInterfaces()) {
            if (has(above, method)) {
                return true;
            }
        }
        return false;
    }
}
