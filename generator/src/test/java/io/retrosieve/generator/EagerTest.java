package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Retrofit itself looks at every emitted method: what only fails when it is called would fail in somebody's app. */
class EagerTest {
    @TempDir
    Path classes;

    static List<Path> cases() throws IOException {
        return GoldenTest.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void retrofitTakesEveryInterface(Path folder) throws Exception {
        Run run = GoldenTest.run(folder);
        Compiler.compile(run.files(), classes);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Retrofit retrofit = retrofit(run, loader);
            for (String api : names(run, "Api")) {
                Class<?> type = loader.loadClass(api);
                assertThatCode(() -> retrofit.create(type)).as(api).doesNotThrowAnyException();
            }
        }
    }

    private static Retrofit retrofit(Run run, ClassLoader loader) throws Exception {
        Object factory = loader.loadClass(names(run, "JsonAdapterFactory").get(0))
                .getDeclaredConstructor()
                .newInstance();
        Moshi moshi = new Moshi.Builder().add((JsonAdapter.Factory) factory).build();
        return new Retrofit.Builder()
                .baseUrl("http://localhost/")
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .validateEagerly(true)
                .build();
    }

    private static List<String> names(Run run, String suffix) {
        return run.files().stream()
                .map(OutputFile::path)
                .filter(path -> path.endsWith(suffix + ".java"))
                .map(path -> path.replace('/', '.').substring(0, path.length() - ".java".length()))
                .toList();
    }
}
