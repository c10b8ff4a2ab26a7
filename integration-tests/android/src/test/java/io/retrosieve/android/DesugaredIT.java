package io.retrosieve.android;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What core library desugaring makes of our jars: a dex that asks nothing of Android 21 that it does not have. */
class DesugaredIT {
    /** {@code ApiCall.toFuture()} is for Android 24 and later, as its Javadoc says. No desugaring has the class. */
    private static final String FUTURE = "java/util/concurrent/CompletableFuture";

    /** The desugared library has these under the names that Java gave them. */
    private static final String FUNCTIONS = "java/util/function/";

    @TempDir
    static Path directory;

    private static Dex dex;
    private static AndroidApi android;

    @BeforeAll
    static void make() throws Exception {
        android = AndroidApi.read(Path.of(System.getProperty("android-21.signature")));
        try (Shrinkers tools = new Shrinkers()) {
            dex = Dex.read(tools.toUnshrunkDex(directory, AppJars.ours(), AppJars.libraries()));
        }
    }

    @Test
    void timesAndStreamsAreThoseOfTheDesugaredLibrary() {
        assertThat(dex.types())
                .contains("Lj$/time/OffsetDateTime;", "Lj$/util/stream/Stream;")
                .noneMatch(type -> type.startsWith("Ljava/time/"))
                .noneMatch(type -> type.startsWith("Ljava/util/stream/"));
    }

    @Test
    void everyOtherClassIsThereInAndroid21() {
        List<String> missing = dex.types().stream()
                .map(type -> type.replace("[", ""))
                .filter(type -> type.startsWith("Ljava/") || type.startsWith("Ljavax/"))
                .map(type -> type.substring(1, type.length() - 1))
                .filter(type -> !type.startsWith(FUNCTIONS) && !android.has(type))
                .distinct()
                .toList();

        assertThat(missing).containsExactly(FUTURE);
    }

    @Test
    void everyMethodIsThereInAndroid21() {
        List<String> missing = dex.methods().stream()
                .filter(method ->
                        method.type().startsWith("java/") || method.type().startsWith("javax/"))
                .filter(method ->
                        !method.type().startsWith(FUNCTIONS) && !method.type().equals(FUTURE))
                .filter(method -> !android.has(method.type(), method.signature()))
                .map(method -> method.type() + "." + method.signature())
                .toList();

        assertThat(missing).isEmpty();
    }
}
