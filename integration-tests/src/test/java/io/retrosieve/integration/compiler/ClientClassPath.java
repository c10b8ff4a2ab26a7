package io.retrosieve.integration.compiler;

import io.retrosieve.runtime.Conditions;
import io.retrosieve.telnyx.TelnyxClient;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.Okio;
import org.jspecify.annotations.NullMarked;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** What code of a caller is compiled against: the client and what it brings, nothing of the tests. */
public final class ClientClassPath {
    private ClientClassPath() {}

    /** The libraries that a generated client needs, without any generated client. */
    public static String ofLibraries() {
        return join(libraries());
    }

    /** The generated client and its libraries. */
    public static String ofTelnyx() {
        return join(Stream.concat(Stream.of(TelnyxClient.class), libraries()));
    }

    private static Stream<Class<?>> libraries() {
        return Stream.of(
                Conditions.class,
                Retrofit.class,
                MoshiConverterFactory.class,
                com.squareup.moshi.Moshi.class,
                OkHttpClient.class,
                Okio.class,
                NullMarked.class,
                Unit.class);
    }

    private static String join(Stream<Class<?>> classes) {
        return classes.map(ClientClassPath::home).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
