package io.retrosieve.generator.documents;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.generator.write.OutputFile;
import io.retrosieve.runtime.support.StrictTypes;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** What is emitted for a document, compiled and loaded; known only by what its files say and by reflection. */
final class EmittedClient implements AutoCloseable {
    private static final Pattern FIELD = Pattern.compile("ModelField\\.\\w+\\(\\s*\"((?:\\\\.|[^\"\\\\])*)\"");

    private final URLClassLoader loader;
    private final Moshi moshi;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Class<?>> models = new LinkedHashMap<>();
    private final Map<Class<?>, Set<String>> fields = new LinkedHashMap<>();
    private final Map<String, Method> operations = new LinkedHashMap<>();

    private EmittedClient(URLClassLoader loader, JsonAdapter.Factory adapters) {
        this.loader = loader;
        this.moshi = StrictTypes.moshi(adapters);
    }

    /** Loads what these files were compiled to. */
    static EmittedClient of(List<OutputFile> files, Path folder) throws IOException {
        URLClassLoader loader = loader(folder);
        String factory = files.stream()
                .map(EmittedClient::className)
                .filter(name -> name.endsWith("JsonAdapterFactory"))
                .findFirst()
                .orElseThrow();
        try {
            JsonAdapter.Factory adapters = (JsonAdapter.Factory)
                    loader.loadClass(factory).getDeclaredConstructor().newInstance();
            EmittedClient client = new EmittedClient(loader, adapters);
            for (OutputFile file : files) {
                client.index(file, adapters);
            }
            return client;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static URLClassLoader loader(Path folder) throws MalformedURLException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()});
    }

    private static String className(OutputFile file) {
        return file.path().replace('/', '.').replace(".java", "");
    }

    private void index(OutputFile file, JsonAdapter.Factory adapters) throws ClassNotFoundException {
        Class<?> type = loader.loadClass(className(file));
        texts.put(type.getName(), file.text());
        if (type.isInterface()) {
            for (Method method : type.getMethods()) {
                RetrofitRequests.route(method).ifPresent(route -> operations.put(route, method));
            }
        } else if (adapters.create(type, Set.of(), moshi) != null) {
            // the second line of a file says where in the document it comes from
            models.putIfAbsent(
                    file.text().lines().skip(1).findFirst().orElseThrow().substring("// ".length()), type);
        }
    }

    /** The class that this schema became, if it became one that JSON is read into. */
    @Nullable
    Class<?> modelAt(String pointer) {
        return models.get(pointer);
    }

    /** The interface's method for an operation, {@code GET /notes/{id}}; null if there is none. */
    @Nullable
    Method method(String operationKey) {
        return operations.get(RetrofitRequests.normalized(operationKey));
    }

    List<Class<?>> interfaces() {
        return operations.values().stream()
                .<Class<?>>map(Method::getDeclaringClass)
                .distinct()
                .toList();
    }

    List<Method> operations() {
        return new ArrayList<>(operations.values());
    }

    Moshi moshi() {
        return moshi;
    }

    /** The emitted source of a top level class of this client. */
    String text(String className) {
        return texts.getOrDefault(className, "");
    }

    <T> JsonAdapter<T> adapter(Type type) {
        return moshi.adapter(type);
    }

    /** The JSON names of a model's typed fields. */
    Set<String> fields(Class<?> model) {
        return fields.computeIfAbsent(model, type -> {
            Matcher names = FIELD.matcher(text(type.getName()));
            return Set.copyOf(names.results()
                    .map(name -> name.group(1).translateEscapes())
                    .distinct()
                    .toList());
        });
    }

    /** A Retrofit of an app's own, as the emitted Javadoc shows it. */
    Retrofit.Builder retrofit() {
        return new Retrofit.Builder().addConverterFactory(MoshiConverterFactory.create(moshi));
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
