package io.retrosieve.generator.document;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML into a located tree, with SnakeYAML's composer. */
final class YamlTreeReader {
    /** What anchors may add to the document: past that they are an attack. */
    private static final int MOST_ALIASED = 500_000;

    /** The composer counts a mapping and its values on their own; ours is the limit that is met. */
    private static final int DEEPEST_COMPOSED = 3 * Node.DEEPEST;

    private final String source;
    private final Diagnostics diagnostics;
    private int left;

    YamlTreeReader(String source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    Node read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(DEEPEST_COMPOSED);
        left = text.length() + MOST_ALIASED;
        try {
            org.yaml.snakeyaml.nodes.Node root = new Composer(
                            new ParserImpl(new StreamReader(text), options), new JsonTags(), options)
                    .getSingleNode();
            Position start = Position.root(source, 1, 1);
            if (root == null) {
                throw new BrokenSyntaxException(start.place(), "the document is empty");
            }
            return value(root, start, 0);
        } catch (ReaderException e) {
            Place start = new Place(source, 1, 1, Pointers.ROOT);
            throw new BrokenSyntaxException(
                    start,
                    "character " + e.getPosition() + " is U+" + Integer.toHexString(e.getCodePoint())
                            + ", which YAML does not allow");
        } catch (MarkedYAMLException e) {
            throw new BrokenSyntaxException(place(e.getProblemMark()), e.getProblem());
        } catch (YAMLException e) {
            throw new BrokenSyntaxException(new Place(source, 1, 1, Pointers.ROOT), String.valueOf(e.getMessage()));
        }
    }

    private Node value(org.yaml.snakeyaml.nodes.Node node, Position position, int depth) {
        checkSize(position, depth);
        if (node instanceof MappingNode mapping) {
            Map<String, Node> members = new LinkedHashMap<>();
            members(mapping, position, depth, members);
            return Node.object(position, members);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
                Mark at = item.getStartMark();
                items.add(value(item, position.child(items.size(), line(at), column(at)), depth + 1));
            }
            return Node.array(position, items);
        }
        ScalarNode scalar = (ScalarNode) node;
        return Node.scalar(kind(scalar.getTag()), position, scalar.getValue());
    }

    private void checkSize(Position position, int depth) {
        if (depth > Node.DEEPEST) {
            throw new BrokenSyntaxException(
                    position.place(), "nested deeper than " + Node.DEEPEST + " levels, or an alias in itself");
        }
        if (left-- == 0) {
            throw new BrokenSyntaxException(position.place(), "aliases make the document too large");
        }
    }

    private void members(MappingNode mapping, Position position, int depth, Map<String, Node> members) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
                continue;
            }
            String name = key(tuple.getKeyNode());
            Mark at = tuple.getKeyNode().getStartMark();
            Position key = position.child(name, line(at), column(at));
            Node.checkCharacters(name, key);
            Node earlier = members.put(name, value(tuple.getValueNode(), key, depth + 1));
            if (earlier != null) {
                diagnostics.report(Rule.DOC006, List.of(key.place(), earlier.place()), "'" + name + "' is given twice");
            }
        }
        mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode().getTag().equals(Tag.MERGE))
                .forEach(tuple -> merge(tuple.getValueNode(), position, depth, members));
    }

    private void merge(org.yaml.snakeyaml.nodes.Node node, Position position, int depth, Map<String, Node> members) {
        if (node instanceof MappingNode mapping) {
            Map<String, Node> merged = new LinkedHashMap<>();
            checkSize(position, depth + 1);
            members(mapping, position, depth + 1, merged);
            merged.forEach(members::putIfAbsent);
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> merge(item, position, depth + 1, members));
        }
    }

    private String key(org.yaml.snakeyaml.nodes.Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new BrokenSyntaxException(place(node.getStartMark()), "a key must be a plain text");
    }

    private static Node.Kind kind(Tag tag) {
        if (tag.equals(Tag.BOOL)) {
            return Node.Kind.BOOLEAN;
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Node.Kind.NUMBER;
        }
        return tag.equals(Tag.NULL) ? Node.Kind.NULL : Node.Kind.STRING;
    }

    private Place place(@Nullable Mark mark) {
        return Position.root(source, line(mark), column(mark)).place();
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static int column(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getColumn() + 1;
    }
}
