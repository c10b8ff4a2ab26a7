package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.squareup.moshi.Moshi;
import io.retrosieve.generator.documents.SampleValues.Extent;
import io.retrosieve.runtime.FormFields;
import io.retrosieve.runtime.Query;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import retrofit2.http.Header;
import retrofit2.http.Path;

/** The arguments of an interface's method, with every parameter of its operation set. */
final class RequestArguments {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final RawDocument document;
    private final EmittedClient client;
    private final SampleValues samples;
    private final TypedValues values;

    RequestArguments(RawDocument document, EmittedClient client, SampleValues samples) {
        this.document = document;
        this.client = client;
        this.samples = samples;
        this.values = new TypedValues(client);
    }

    Object[] of(Method method, DocumentedOperation operation) {
        Iterator<String> templates = java.util.regex.Pattern.compile("\\{([^}]*)}")
                .matcher(operation.path())
                .results()
                .map(found -> found.group(1))
                .iterator();
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(method, method.getParameters()[i], operation, templates);
            if (arguments[i] == null) {
                throw new IllegalStateException("no value fits " + method.getParameters()[i]);
            }
        }
        return arguments;
    }

    private Object argument(
            Method method, Parameter parameter, DocumentedOperation operation, Iterator<String> templates) {
        Type type = parameter.getParameterizedType();
        if (parameter.isAnnotationPresent(Path.class)) {
            return parameter("path", inPath(parameter, operation, templates), type, operation);
        }
        if (parameter.isAnnotationPresent(Header.class)) {
            return parameter("header", parameter.getAnnotation(Header.class).value(), type, operation);
        }
        if (Query.class.isAssignableFrom(parameter.getType())) {
            return new QueryFiller(values).filled(parameter.getType(), new Leaves(document, samples).of(operation));
        }
        return body(method, type, operation);
    }

    /** The document's name for a template; Retrofit allows fewer names, and path parameters keep the order of the path. */
    private static String inPath(Parameter parameter, DocumentedOperation operation, Iterator<String> templates) {
        String given = parameter.getAnnotation(Path.class).value();
        if (operation.named("path", given).isPresent()) {
            return given;
        }
        String name = templates.hasNext() ? templates.next() : given;
        return operation.named("path", name).isPresent() || !templates.hasNext() ? name : templates.next();
    }

    private Object parameter(String in, String name, Type type, DocumentedOperation operation) {
        JsonNode value = operation
                .named(in, name)
                .map(documented -> samples.of(documented.schema(), Extent.ALL))
                .orElseGet(() -> RawDocument.JSON.getNodeFactory().textNode("abc"));
        return values.of(type, value.isArray() && type == String.class ? value.path(0) : value);
    }

    private Object body(Method method, Type type, DocumentedOperation operation) {
        String body = operation.body(document).orElseThrow();
        String media = media(type, body);
        String pointer = RawDocument.child(body + "/content", media) + "/schema";
        if (type == MultipartBody.class) {
            return multipart(pointer);
        }
        if (type == RequestBody.class) {
            return RequestBody.create("abc", MediaType.parse(media.contains("*") ? "application/octet-stream" : media));
        }
        boolean form = type instanceof ParameterizedType generic && generic.getRawType() == FormFields.class;
        Type model = form ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        Object value = values.of(model, sample(pointer));
        String untyped = new RoundTrip(client).untyped(value);
        if (untyped != null) {
            throw new IllegalStateException(untyped);
        }
        return form ? form(method, (Class<?>) model, value) : value;
    }

    private String media(Type type, String body) {
        String first = document.at(body).path("content").fieldNames().next();
        boolean raw = type == RequestBody.class || type == MultipartBody.class;
        boolean form = type instanceof ParameterizedType generic && generic.getRawType() == FormFields.class;
        if (form) {
            return FORM;
        }
        for (Map.Entry<String, JsonNode> media :
                document.at(body).path("content").properties()) {
            if (!raw && media.getKey().matches("(?i)application/([a-z0-9.+-]+\\+)?json\\s*(;.*)?|\\*/\\*")) {
                return media.getKey();
            }
        }
        return first;
    }

    private JsonNode sample(String pointer) {
        JsonNode value = samples.of(pointer, Extent.ALL);
        if (value == null) {
            throw new IllegalStateException("no value fits " + pointer);
        }
        return value;
    }

    private MultipartBody multipart(String pointer) {
        MultipartBody.Builder builder = new MultipartBody.Builder().setType(MultipartBody.FORM);
        JsonNode value = samples.of(pointer, Extent.ALL);
        if (value == null || value.isEmpty()) {
            return builder.addFormDataPart("any", "any").build();
        }
        for (Map.Entry<String, JsonNode> part : value.properties()) {
            String text = part.getValue().isValueNode()
                    ? part.getValue().asText()
                    : part.getValue().toString();
            builder.addFormDataPart(part.getKey(), text);
        }
        return builder.build();
    }

    /** The way of nesting that the emitted service takes for this method. */
    private <T> FormFields<T> form(Method method, Class<T> model, Object value) {
        String api = method.getDeclaringClass().getName();
        String service = client.text(api.substring(0, api.length() - "Api".length()) + "Service");
        String call = service.substring(Math.max(0, service.indexOf("." + method.getName() + "(")));
        int bracketed = call.indexOf("bracketedForm(");
        int repeated = call.indexOf("repeatedForm(");
        Moshi moshi = client.moshi();
        T body = model.cast(value);
        return bracketed >= 0 && (repeated < 0 || bracketed < repeated)
                ? FormFields.bracketed(moshi, model, body)
                : FormFields.repeated(moshi, model, body);
    }
}
