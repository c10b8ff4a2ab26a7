package io.retrosieve.generator.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks documents, the same way for the same seed. */
final class Mutator {
    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "1.5",
            "-0.0",
            "1e400",
            "1e-400",
            "1e999999999",
            "2147483648",
            "99999999999999999999999999",
            "3.2",
            "\"\"",
            "\"null\"",
            "\"object\"",
            "\"array\"",
            "\"string\"",
            "\"integer\"",
            "\"boolean\"",
            "\"number\"",
            "\"null\"",
            "\"query\"",
            "\"path\"",
            "\"header\"",
            "\"cookie\"",
            "\"body\"",
            "\"deepObject\"",
            "\"pipeDelimited\"",
            "\"date-time\"",
            "\"date\"",
            "\"uuid\"",
            "\"binary\"",
            "\"default\"",
            "\"2XX\"",
            "\"*/*\"",
            "\"multipart/form-data\"");

    private static final List<String> TEXTS = List.of(
            "../../../../tmp/x",
            "..\\..\\x",
            "/etc/passwd",
            "C:\\x",
            "CON",
            "a/b",
            "*/",
            "/**",
            "// \\u002a/",
            "\\u000a",
            "\\",
            "\"",
            "$L",
            "$T$",
            "%s",
            "{",
            "}",
            "{}",
            "{{name}}",
            "${x}",
            "<name>",
            ":name",
            "{a}/{a}",
            "@see",
            "{@code",
            "<script>",
            "&amp;",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\u0001",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ufffd",
            "\ud800",
            "\udc00x",
            "\ud83d\ude00",
            "\ud835\udc00x",
            "\u00e4",
            "\u0130",
            "\u0131",
            "\u00df",
            "\u01c5",
            "\u4e2d\u6587",
            "\u0661",
            "1",
            "-",
            "_",
            "__",
            "$",
            " ",
            "",
            "class",
            "int",
            "null",
            "true",
            "_",
            "record",
            "sealed",
            "var",
            "yield",
            "Object",
            "String",
            "List",
            "Map",
            "java",
            "com",
            "Builder",
            "build",
            "getClass",
            "hashCode",
            "toString",
            "equals",
            "wait",
            "other",
            "query",
            "body",
            "value",
            "additionalFields",
            "http://[",
            "a?b",
            "a#b",
            "a b",
            "a,b",
            "a[b][c]",
            "a[",
            "a]",
            "a[][]",
            "[",
            "[]",
            "a.b",
            ">",
            "a>",
            "a<",
            "<<",
            "=",
            "&",
            "~",
            "~1",
            "%",
            "%2",
            "%zz",
            "$ref",
            "x-",
            "openapi",
            "0",
            "200",
            "2XX");

    private static final List<String> KEYWORDS = List.of(
            "$ref",
            "allOf",
            "oneOf",
            "anyOf",
            "not",
            "type",
            "properties",
            "additionalProperties",
            "items",
            "required",
            "enum",
            "const",
            "format",
            "default",
            "example",
            "examples",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "minLength",
            "maxLength",
            "pattern",
            "nullable",
            "readOnly",
            "writeOnly",
            "deprecated",
            "title",
            "description",
            "discriminator",
            "prefixItems",
            "parameters",
            "schema",
            "content",
            "style",
            "explode",
            "in",
            "name",
            "responses",
            "requestBody",
            "security",
            "servers",
            "tags",
            "operationId",
            "get",
            "post",
            "head",
            "trace",
            "callbacks",
            "headers",
            "encoding",
            "components",
            "paths",
            "webhooks",
            "x-query-rules",
            "swagger");

    private static final List<String> YAML_TAILS = List.of(
            "\nx-a: &a [*a]\n",
            "\nx-a: &a {b: *a}\n",
            "\nx-a: *nobody\n",
            "\nx-a: !!java.net.URL [http://x]\n",
            "\nx-a: {<<: [1, 2]}\n",
            "\n? [a]\n: b\n",
            "\n---\na: b\n",
            "\n\t- a\n",
            "\nx-a: &a {<<: *a}\n",
            "\nx-a: &a a\nx-b: &b {*a : *a}\nx-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nx-d: &d [*c, *c, *c, *c, *c, *c, *c, *c]\n"
                    + "x-e: &e [*d, *d, *d, *d, *d, *d, *d, *d]\nx-f: &f [*e, *e, *e, *e, *e, *e, *e, *e]\n"
                    + "x-g: &g [*f, *f, *f, *f, *f, *f, *f, *f]\nx-h: &h [*g, *g, *g, *g, *g, *g, *g, *g]\n"
                    + "x-i: &i [*h, *h, *h, *h, *h, *h, *h, *h]\nx-j: [*i, *i, *i, *i, *i, *i, *i, *i]\n");

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** JSON with one to four values changed. */
    byte[] ofTree(Tree original) {
        Tree root = original.copy();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            List<Slot> slots = new ArrayList<>();
            collect(root, "#", slots);
            if (!slots.isEmpty()) {
                change(slots.get(random.nextInt(slots.size())), slots);
            }
        }
        return root.json().getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes cut, changed or followed by what a reader may choke on. */
    byte[] ofBytes(byte[] original) {
        byte[] bytes = original.clone();
        switch (random.nextInt(5)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> bytes = followed(bytes, any(YAML_TAILS));
            case 2 -> bytes = withInserted(bytes, any(TEXTS).getBytes(StandardCharsets.UTF_8));
            case 3 -> bytes = withInserted(bytes, new byte[] {(byte) (0x80 + random.nextInt(128))});
            default -> {
                for (int i = random.nextInt(8); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bytes;
    }

    private byte[] withInserted(byte[] bytes, byte[] inserted) {
        int at = random.nextInt(bytes.length);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + inserted.length);
        System.arraycopy(bytes, at, longer, at + inserted.length, bytes.length - at);
        System.arraycopy(inserted, 0, longer, at, inserted.length);
        return longer;
    }

    private static byte[] followed(byte[] bytes, String tail) {
        return (new String(bytes, StandardCharsets.UTF_8) + tail).getBytes(StandardCharsets.UTF_8);
    }

    /** A child of a holder. */
    private record Slot(Tree holder, int index, String pointer) {
        Tree value() {
            return holder.children.get(index);
        }

        void set(Tree value) {
            holder.children.set(index, value);
        }
    }

    private static void collect(Tree holder, String pointer, List<Slot> slots) {
        for (int i = 0; i < holder.children.size(); i++) {
            String token = holder.kind == Tree.Kind.OBJECT ? holder.keys.get(i) : Integer.toString(i);
            Slot slot =
                    new Slot(holder, i, pointer + "/" + token.replace("~", "~0").replace("/", "~1"));
            slots.add(slot);
            collect(slot.value(), slot.pointer(), slots);
        }
    }

    private void change(Slot slot, List<Slot> slots) {
        switch (random.nextInt(14)) {
            case 0 -> slot.holder().remove(slot.index());
            case 1, 2 -> slot.set(Tree.scalar(any(SCALARS)));
            case 3 -> slot.set(Tree.string(text()));
            case 4 -> slot.set(random.nextBoolean() ? Tree.object() : Tree.array());
            case 5 -> slot.set(Tree.array().withItem(slot.value()));
            case 6 -> slot.set(nested(slot.value()));
            case 7 -> slot.set(Tree.reference(slot.pointer()));
            case 8 -> slot.set(Tree.reference(any(slots).pointer()));
            case 9 -> slot.set(any(slots).value().copy());
            case 10 -> {
                Slot other = any(slots);
                Tree value = other.value().copy();
                other.set(slot.value().copy());
                slot.set(value);
            }
            case 11 -> rename(slot, random.nextBoolean() ? text() : any(KEYWORDS));
            case 12 -> add(slot.value(), any(KEYWORDS), any(slots).value().copy());
            default -> {
                Tree twin = any(slots).value().copy();
                add(slot.holder(), slot.holder().kind == Tree.Kind.OBJECT ? any(slot.holder().keys) : "", twin);
            }
        }
    }

    private static void rename(Slot slot, String name) {
        if (slot.holder().kind == Tree.Kind.OBJECT) {
            slot.holder().keys.set(slot.index(), name);
        }
    }

    private static void add(Tree holder, String key, Tree value) {
        if (holder.kind == Tree.Kind.OBJECT) {
            holder.with(key, value);
        } else if (holder.kind == Tree.Kind.ARRAY) {
            holder.withItem(value);
        }
    }

    private Tree nested(Tree innermost) {
        String key = any(List.of("items", "properties", "allOf", "oneOf", "additionalProperties", "schema", "x"));
        int depth = any(List.of(3, 30, 90, 150, 400));
        Tree tree = innermost.copy();
        for (int i = 0; i < depth; i++) {
            tree = switch (key) {
                case "allOf", "oneOf" -> Tree.object().with(key, Tree.array().withItem(tree));
                case "properties" -> Tree.object().with(key, Tree.object().with("p", tree));
                default ->
                    Tree.object()
                            .with("type", Tree.string(key.equals("items") ? "array" : "object"))
                            .with(key, tree);
            };
        }
        return tree;
    }

    private String text() {
        String text = any(TEXTS);
        return switch (random.nextInt(8)) {
            case 0 -> text + any(TEXTS);
            case 1 -> "a" + text + "b";
            case 2 -> text.repeat(any(List.of(2, 300, 3000)));
            default -> text;
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
