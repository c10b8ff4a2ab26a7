package io.retrosieve.generator.document;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds a document by the name that the user gave and reads it as JSON or YAML. */
public final class DocumentReader {
    /** Past this it is no document any more, and memory would end first. */
    private static final int MOST_BYTES = 128 << 20;

    private final Diagnostics diagnostics;

    public DocumentReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a file, a {@code file:} or {@code jar:} URL, or a class path resource. A document over the network is not
     * fetched.
     *
     * @return nothing if it can't be found or its syntax is broken; then a diagnostic says so
     */
    public Optional<Document> read(String location) {
        return read(location, Rule.DOC001);
    }

    /**
     * The same.
     *
     * @param missing the rule that tells what to do if it can't be found
     */
    public Optional<Document> read(String location, Rule missing) {
        Place start = new Place(location, 1, 1, Pointers.ROOT);
        try {
            Optional<String> text = load(location);
            if (text.isEmpty()) {
                diagnostics.report(missing, start, "no file and no class path resource of this name");
                return Optional.empty();
            }
            return Optional.of(new Document(parse(location, withoutByteOrderMark(text.get()))));
        } catch (IOException e) {
            diagnostics.report(Rule.DOC001, start, "can't be read: " + e);
        } catch (BrokenSyntaxException e) {
            diagnostics.report(Rule.DOC002, e.place(), e.problem());
        }
        return Optional.empty();
    }

    private Node parse(String location, String text) {
        String name = location.toLowerCase(Locale.ROOT);
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        boolean json = name.endsWith(".json") || (!yaml && text.stripLeading().startsWith("{"));
        return json
                ? new JsonTreeReader(location, diagnostics).read(text)
                : new YamlTreeReader(location, diagnostics).read(text);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> load(String location) throws IOException {
        Optional<InputStream> found = open(location);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = found.get()) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                Place start = new Place(location, 1, 1, Pointers.ROOT);
                throw new BrokenSyntaxException(start, "larger than " + (MOST_BYTES >> 20) + " MiB");
            }
            return Optional.of(decoded(bytes, location));
        }
    }

    private static Optional<InputStream> open(String location) throws IOException {
        Optional<Path> file = file(location);
        if (file.isPresent()) {
            return Optional.of(Files.newInputStream(file.get()));
        }
        Optional<URL> url = url(location);
        return url.isPresent() ? Optional.of(url.get().openStream()) : Optional.empty();
    }

    private static String decoded(byte[] bytes, String location) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (end.isError()) {
            String before = text.toString();
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            throw new BrokenSyntaxException(new Place(location, line, column, Pointers.ROOT), "this is not UTF-8");
        }
        return text.toString();
    }

    private static Optional<Path> file(String location) {
        try {
            return Optional.of(Path.of(location)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<URL> url(String location) throws MalformedURLException {
        if (location.startsWith("file:") || location.startsWith("jar:file:")) {
            return Optional.of(new URL(location));
        }
        return Optional.ofNullable(DocumentReader.class.getClassLoader().getResource(location));
    }
}
