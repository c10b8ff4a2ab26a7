package io.retrosieve.android;

import com.android.tools.r8.ClassFileResourceProvider;
import com.android.tools.r8.ProgramResource;
import com.android.tools.r8.origin.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is there without an app: Java's classes from this JDK and Android's from Robolectric, each read when R8 asks for it.
 * As whole jars they would cost R8 most of its time.
 */
final class LibraryClasses implements ClassFileResourceProvider, AutoCloseable {
    private static final List<String> JAVA = List.of("modules/java.base", "modules/java.logging");

    private final Map<String, Path> files = new HashMap<>();
    private final FileSystem android;

    LibraryClasses(Path androidJar) throws IOException {
        android = FileSystems.newFileSystem(androidJar);
        for (Path root : android.getRootDirectories()) {
            addBelow(root);
        }
        FileSystem java = FileSystems.getFileSystem(URI.create("jrt:/"));
        for (String module : JAVA) {
            addBelow(java.getPath(module));
        }
    }

    private void addBelow(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            found.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    // no app sees those, and R8 refuses some that Robolectric annotated twice
                    .filter(file -> !file.toString().startsWith("/android/media/internal/"))
                    .forEach(file -> {
                        String name = root.relativize(file).toString();
                        files.put("L" + name.substring(0, name.length() - ".class".length()) + ";", file);
                    });
        }
    }

    @Override
    public Set<String> getClassDescriptors() {
        return files.keySet();
    }

    @Override
    public ProgramResource getProgramResource(String descriptor) {
        Path file = files.get(descriptor);
        try {
            return file == null
                    ? null
                    : ProgramResource.fromBytes(
                            Origin.unknown(), ProgramResource.Kind.CF, Files.readAllBytes(file), Set.of(descriptor));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        android.close();
    }
}
