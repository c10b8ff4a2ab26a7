package io.retrosieve.android;

import io.retrosieve.app.ListEvents;
import io.retrosieve.runtime.Conditions;
import io.retrosieve.telnyx.TelnyxClient;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.Okio;
import org.jspecify.annotations.NullMarked;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** The jars that an app is made of, as they are published: with what is in them for shrinkers. */
final class AppJars {
    static final Path APP = jarOf(ListEvents.class);
    static final Path RUNTIME = jarOf(Conditions.class);
    static final Path CALL_EVENTS = jarOf(TelnyxClient.class);
    static final Path OKHTTP = jarOf(OkHttpClient.class);
    static final Path MOSHI = jarOf(com.squareup.moshi.Moshi.class);

    private AppJars() {}

    /** Ours: the app and the clients. */
    static List<Path> ours() {
        return List.of(APP, RUNTIME, CALL_EVENTS);
    }

    /** What the clients bring. */
    static List<Path> libraries() {
        return List.of(
                OKHTTP,
                MOSHI,
                jarOf(Retrofit.class),
                jarOf(MoshiConverterFactory.class),
                jarOf(Okio.class),
                jarOf(NullMarked.class),
                jarOf(Unit.class));
    }

    static List<Path> all() {
        return Stream.concat(ours().stream(), libraries().stream()).toList();
    }

    private static Path jarOf(Class<?> type) {
        try {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!jar.toString().endsWith(".jar")) {
                throw new IllegalStateException(jar + " is no jar: run mvn verify, which packages first");
            }
            return jar;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
