package io.retrosieve.generator.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into a located tree, with Jackson's streaming parser. */
final class JsonTreeReader {
    private final String source;
    private final Diagnostics diagnostics;
    private int depth;

    JsonTreeReader(String source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    Node read(String text) {
        // Of a long string Jackson would make a reader, which copies it piece by piece.
        try (JsonParser parser = new JsonFactory().createParser(text.toCharArray())) {
            if (parser.nextToken() == null) {
                throw new BrokenSyntaxException(root(parser).place(), "the document is empty");
            }
            Node root = value(parser, root(parser));
            if (parser.nextToken() != null) {
                throw new BrokenSyntaxException(root(parser).place(), "text after the end of the document");
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = new Place(source, at.getLineNr(), at.getColumnNr(), Pointers.ROOT);
            throw new BrokenSyntaxException(place, e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node value(JsonParser parser, Position position) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT, START_ARRAY -> nested(parser, position);
            case VALUE_STRING -> Node.scalar(Node.Kind.STRING, position, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.scalar(Node.Kind.NUMBER, position, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> Node.scalar(Node.Kind.BOOLEAN, position, parser.getText());
            default -> Node.scalar(Node.Kind.NULL, position, "null");
        };
    }

    private Node nested(JsonParser parser, Position position) throws IOException {
        if (++depth > Node.DEEPEST) {
            throw new BrokenSyntaxException(position.place(), "nested deeper than " + Node.DEEPEST + " levels");
        }
        Node node =
                parser.currentToken() == JsonToken.START_OBJECT ? object(parser, position) : array(parser, position);
        depth--;
        return node;
    }

    private Node object(JsonParser parser, Position position) throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonLocation at = parser.currentTokenLocation();
            Position key = position.child(name, at.getLineNr(), at.getColumnNr());
            Node.checkCharacters(name, key);
            parser.nextToken();
            Node earlier = members.put(name, value(parser, key));
            if (earlier != null) {
                diagnostics.report(Rule.DOC006, List.of(key.place(), earlier.place()), "'" + name + "' is given twice");
            }
        }
        return Node.object(position, members);
    }

    private Node array(JsonParser parser, Position position) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation at = parser.currentTokenLocation();
            items.add(value(parser, position.child(items.size(), at.getLineNr(), at.getColumnNr())));
        }
        return Node.array(position, items);
    }

    private Position root(JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return Position.root(source, at.getLineNr(), at.getColumnNr());
    }
}
