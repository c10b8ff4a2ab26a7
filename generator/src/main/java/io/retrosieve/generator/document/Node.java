package io.retrosieve.generator.document;

import io.retrosieve.generator.diagnostic.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value in a document. A member of an object stands where its key stands: that is what a reader looks for. */
public final class Node {
    /** No document of use nests deeper; what reads it may recurse. */
    static final int DEEPEST = 200;

    /** The JSON types. */
    public enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL;

        /** As a message says it. */
        public String words() {
            return switch (this) {
                case OBJECT -> "an object";
                case ARRAY -> "an array";
                case STRING -> "a string";
                case NUMBER -> "a number";
                case BOOLEAN -> "true or false";
                case NULL -> "null";
            };
        }
    }

    private final Kind kind;
    private final Position position;
    private final String text;
    private final Map<String, Node> members;
    private final List<Node> items;

    private Node(Kind kind, Position position, @Nullable String text, Map<String, Node> members, List<Node> items) {
        this.kind = kind;
        this.position = position;
        this.text = text == null ? "" : text;
        this.members = members;
        this.items = items;
    }

    static Node object(Position position, Map<String, Node> members) {
        return new Node(Kind.OBJECT, position, null, Collections.unmodifiableMap(members), List.of());
    }

    static Node array(Position position, List<Node> items) {
        return new Node(Kind.ARRAY, position, null, Map.of(), Collections.unmodifiableList(items));
    }

    static Node scalar(Kind kind, Position position, String text) {
        checkCharacters(text, position);
        return new Node(kind, position, text, Map.of(), List.of());
    }

    /** JSON and YAML can write half of a character, which no file can hold. */
    static void checkCharacters(String text, Position position) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new BrokenSyntaxException(
                        position.place(),
                        "U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + " is half of a character");
            }
        }
    }

    /** An object in the place of this node, with other members. */
    public Node withMembers(Map<String, Node> others) {
        return object(position, others);
    }

    /** The same, but as what says the same only together with another. */
    public Node with(Node other) {
        return new Node(kind, position.with(other.position), text, members, items);
    }

    /** A text in the place of this node. */
    public Node withText(String other) {
        return scalar(Kind.STRING, position, other);
    }

    /** An array in the place of this node. */
    public Node withItems(List<Node> others) {
        return array(position, others);
    }

    /** This value instead of that one: it stands there, and is still told to be where it was written. */
    public Node insteadOf(Node other) {
        return movedTo(other.position.replaced(position));
    }

    /** This value as a member of that object. */
    public Node asMember(Node object, String name) {
        return movedTo(object.position.adopted(name, position));
    }

    /** This value as an item of that array. */
    public Node asItem(Node array, int index) {
        return movedTo(array.position.adopted(index, position));
    }

    private Node movedTo(Position there) {
        Map<String, Node> movedMembers = new LinkedHashMap<>();
        members.forEach((name, member) -> movedMembers.put(name, member.movedTo(there.adopted(name, member.position))));
        List<Node> movedItems = new ArrayList<>();
        for (Node item : items) {
            movedItems.add(item.movedTo(there.adopted(movedItems.size(), item.position)));
        }
        return new Node(kind, there, text, movedMembers, movedItems);
    }

    /** Whether the other says the same, wherever it stands. */
    public boolean isSameAs(Node other) {
        if (kind != other.kind || !text.equals(other.text) || items.size() != other.items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).isSameAs(other.items.get(i))) {
                return false;
            }
        }
        return members.keySet().equals(other.members.keySet())
                && members.entrySet().stream()
                        .allMatch(member -> other.get(member.getKey())
                                .filter(member.getValue()::isSameAs)
                                .isPresent());
    }

    public Kind kind() {
        return kind;
    }

    public boolean is(Kind expected) {
        return kind == expected;
    }

    /** Whether this is neither an object nor an array. */
    public boolean isScalar() {
        return kind != Kind.OBJECT && kind != Kind.ARRAY;
    }

    public Place place() {
        return position.place();
    }

    /** A scalar exactly as the document writes it; empty for objects and arrays. */
    public String text() {
        return text;
    }

    /** The members in the document's order; empty unless this is an object. */
    public Map<String, Node> members() {
        return members;
    }

    /** The items; empty unless this is an array. */
    public List<Node> items() {
        return items;
    }

    /** The member of this name, if this is an object that has it. */
    public Optional<Node> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The text of a string member. */
    public Optional<String> string(String name) {
        return get(name).filter(node -> node.is(Kind.STRING)).map(Node::text);
    }

    /** Whether a member is there and is {@code true}. */
    public boolean flag(String name) {
        return get(name)
                .filter(node -> node.is(Kind.BOOLEAN) && node.text.equals("true"))
                .isPresent();
    }

    @Override
    public String toString() {
        return kind + " at " + place();
    }
}
