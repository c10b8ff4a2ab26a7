package io.retrosieve.generator.fuzz;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.document.DocumentReader;
import io.retrosieve.generator.document.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JSON value that can be changed, into what no JSON library would write: with a key twice, say. */
final class Tree {
    private static final String HEX = "0123456789abcdef";

    enum Kind {
        OBJECT,
        ARRAY,
        /** Its text is the JSON itself. */
        SCALAR
    }

    final Kind kind;
    final String text;
    /** Of the children of an object; empty for others. */
    final List<String> keys = new ArrayList<>();

    final List<Tree> children = new ArrayList<>();

    private Tree(Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    static Tree object() {
        return new Tree(Kind.OBJECT, "");
    }

    static Tree array() {
        return new Tree(Kind.ARRAY, "");
    }

    static Tree scalar(String json) {
        return new Tree(Kind.SCALAR, json);
    }

    static Tree string(String value) {
        return scalar(quoted(value));
    }

    static Tree reference(String pointer) {
        return object().with("$ref", string(pointer));
    }

    static Tree read(Path document) {
        return of(new DocumentReader(new Diagnostics())
                .read(document.toString())
                .orElseThrow()
                .root());
    }

    static Tree of(Node node) {
        Tree tree = switch (node.kind()) {
            case OBJECT -> object();
            case ARRAY -> array();
            case STRING -> string(node.text());
            case NULL -> scalar("null");
            default -> scalar(node.text());
        };
        node.members().forEach((name, value) -> tree.with(name, of(value)));
        node.items().forEach(item -> tree.children.add(of(item)));
        return tree;
    }

    Tree with(String key, Tree value) {
        keys.add(key);
        children.add(value);
        return this;
    }

    Tree withItem(Tree item) {
        children.add(item);
        return this;
    }

    Tree copy() {
        Tree copy = new Tree(kind, text);
        copy.keys.addAll(keys);
        children.forEach(child -> copy.children.add(child.copy()));
        return copy;
    }

    /** The value of this key. */
    Tree get(String key) {
        return children.get(keys.indexOf(key));
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    void remove(int index) {
        children.remove(index);
        if (kind == Kind.OBJECT) {
            keys.remove(index);
        }
    }

    String json() {
        StringBuilder json = new StringBuilder();
        write(json);
        return json.toString();
    }

    private void write(StringBuilder json) {
        if (kind == Kind.SCALAR) {
            json.append(text);
            return;
        }
        json.append(kind == Kind.OBJECT ? '{' : '[');
        for (int i = 0; i < children.size(); i++) {
            json.append(i == 0 ? "" : ",\n");
            if (kind == Kind.OBJECT) {
                json.append(quoted(keys.get(i))).append(": ");
            }
            children.get(i).write(json);
        }
        json.append(kind == Kind.OBJECT ? '}' : ']');
    }

    static String quoted(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
                json.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    json.append(HEX.charAt((c >> shift) & 15));
                }
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
