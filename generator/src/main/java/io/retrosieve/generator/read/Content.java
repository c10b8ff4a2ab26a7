package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The media types that a body may be of, with their schemas. */
final class Content {
    private static final String CONTENT = "content";
    private static final Pattern JSON = Pattern.compile("[a-z]+/([a-z0-9.+_-]+\\+)?json");
    private static final Pattern ANY = Pattern.compile("\\*(/\\*)?|application/\\*");

    private final ReadContext context;
    private final Map<String, Node> media;

    private Content(ReadContext context, Map<String, Node> media) {
        this.context = context;
        this.media = media;
    }

    /** Of a response or a request body. */
    static Content of(Node holder, ReadContext context) {
        return new Content(context, context.members(holder, CONTENT));
    }

    static Content none(ReadContext context) {
        return new Content(context, Map.of());
    }

    boolean isEmpty() {
        return media.isEmpty();
    }

    List<String> mediaTypes() {
        return List.copyOf(media.keySet());
    }

    Optional<Map.Entry<String, Node>> first() {
        return media.entrySet().stream().findFirst();
    }

    Optional<Map.Entry<String, Node>> of(String mediaType) {
        return media.entrySet().stream()
                .filter(entry -> essence(entry.getKey()).equals(mediaType))
                .findFirst();
    }

    /** The first media type that is JSON, else one that may be any. A file stays a file, also where it holds JSON. */
    Optional<Map.Entry<String, Node>> json() {
        return first(JSON).or(() -> first(ANY));
    }

    private Optional<Map.Entry<String, Node>> first(Pattern pattern) {
        return media.entrySet().stream()
                .filter(entry -> pattern.matcher(essence(entry.getKey())).matches())
                .filter(entry -> !isFile(entry.getValue()))
                .findFirst();
    }

    private boolean isFile(Node body) {
        return body.get("schema")
                .flatMap(context.document()::resolve)
                .flatMap(schema -> schema.string("format"))
                .filter("binary"::equals)
                .isPresent();
    }

    /** The media types whose schema is another than that of the chosen one. */
    List<String> othersThan(Map.Entry<String, Node> chosen) {
        List<String> others = new ArrayList<>();
        media.forEach((type, body) -> {
            if (!type.equals(chosen.getKey()) && !isSame(body, chosen.getValue())) {
                others.add(type);
            }
        });
        return others;
    }

    static boolean isSame(Node one, Node other) {
        Optional<Node> schema = other.get("schema");
        return one.get("schema")
                .map(own -> schema.isPresent() && SameJson.of(own, schema.get()))
                .orElse(schema.isEmpty());
    }

    static boolean isJson(String mediaType) {
        return JSON.matcher(essence(mediaType)).matches();
    }

    /** {@code text/plain} of {@code Text/Plain; charset=utf-8}. */
    static String essence(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
