package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.EOFException;
import java.io.IOException;
import java.util.Random;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value means what a copy of its tokens would, or has the fault that the copy would come upon. */
class JsonTextTest {
    private static final String[] PARTS = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\"a\"",
        "\"\"",
        "\"b\":",
        "1",
        "-0",
        "1.50",
        "2E+7",
        "-1e-2",
        "01",
        "1.",
        ".5",
        "+1",
        "true",
        "false",
        "null",
        "True",
        "nul",
        "NaN",
        " ",
        "\n",
        "\t\r ",
        "\f",
        "\u00a0",
        "'",
        "'c'",
        "a",
        "/",
        "//",
        "/*",
        "*/",
        "#",
        ";",
        "=",
        "\\",
        "\\\"",
        "\\\\",
        "\\n",
        "\\t",
        "\\b",
        "\\f",
        "\\r",
        "\\/",
        "\\'",
        "\\u0041",
        "\\u00e9",
        "\\u000a",
        "\\u001F",
        "\\u001f",
        "\\u0022",
        "\\u005C",
        "\\u2028",
        "\\u2029",
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\u00",
        "\\u00zz",
        "\\u００４１",
        "\\x",
        "\u0001",
        "\u2028",
        "é",
        "😀",
        "\u0000"
    };

    private static final int[] UTF_8_BORDERS = {
        0x00, 0x20, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xa8, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xe2,
        0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff
    };

    private static String valid(Random random, int depth) {
        String space = random.nextInt(12) == 0 ? PARTS[25 + random.nextInt(3)] : "";
        int kind = random.nextInt(depth > 4 ? 2 : 4);
        StringBuilder json = new StringBuilder(space);
        if (kind == 0) {
            json.append(PARTS[10 + random.nextInt(5)]);
        } else if (kind == 1) {
            json.append('"');
            for (int i = random.nextInt(4); i > 0; i--) {
                json.append(random.nextInt(3) == 0 ? PARTS[random.nextInt(PARTS.length)].replace("\"", "") : "x");
            }
            json.append('"');
        } else {
            json.append(kind == 2 ? '[' : '{');
            for (int i = random.nextInt(4); i > 0; i--) {
                json.append(kind == 2 ? "" : "\"n" + random.nextInt(3) + "\"" + space + ":");
                json.append(valid(random, depth + 1)).append(i == 1 ? "" : ",");
            }
            json.append(space).append(kind == 2 ? ']' : '}');
        }
        return json.append(space).toString();
    }

    private static String broken(Random random, String json) {
        int at = random.nextInt(json.length() + 1);
        int end = Math.min(json.length(), at + random.nextInt(3));
        String part = random.nextInt(4) == 0 ? "" : PARTS[random.nextInt(PARTS.length)];
        return random.nextInt(10) == 0 ? json.substring(0, at) : json.substring(0, at) + part + json.substring(end);
    }

    private interface Reading {
        String from(JsonReader reader) throws IOException;
    }

    /** What is read as the second element of a list, and what comes behind it. */
    private static String inside(String json, Reading reading) {
        return inside(ByteString.encodeUtf8(json), reading);
    }

    private static String inside(ByteString json, Reading reading) {
        JsonReader reader =
                JsonReader.of(new Buffer().writeUtf8("{\"a\":{\"list\":[0,").write(json));
        try {
            reader.beginObject();
            reader.nextName();
            reader.beginObject();
            reader.nextName();
            reader.beginArray();
            reader.nextInt();
            String read = reading.from(reader);
            reader.endArray();
            reader.endObject();
            reader.endObject();
            return read;
        } catch (EOFException e) {
            return "cut off: " + JsonFaults.described(e, reader);
        } catch (IOException | JsonDataException e) {
            // of a bad escape Moshi shows four characters, even those behind the value
            return e.getClass() + ": " + e.getMessage().replaceFirst("(?s)^\\\\u....", "an escape");
        }
    }

    private static String copiedLater(JsonReader reader) throws IOException {
        return copied(JsonValue.readFrom(reader).reader());
    }

    private static ByteString written(ByteString array) throws IOException {
        Buffer written = new Buffer();
        JsonValue.readFrom(JsonReader.of(new Buffer().write(array))).writeTo(JsonWriter.of(written));
        return written.readByteString();
    }

    private static String copied(JsonReader reader) throws IOException {
        Buffer buffer = new Buffer();
        JsonWriter writer = JsonWriter.of(buffer);
        writer.setSerializeNulls(true);
        JsonCopies.copy(reader, writer);
        return buffer.readUtf8();
    }

    private static boolean isSame(String json) {
        // where such a text is cut off, Moshi has not handed out, or reads beyond, its last characters
        boolean isUncertain = json.matches("(?s).*([/*\\\\]|\\\\u(?!\\p{XDigit}{4}).*)");
        for (String end : isUncertain ? new String[] {"]}}   ", "]    "} : new String[] {"]}}", "]", ""}) {
            assertThat(inside(json + end, JsonTextTest::copiedLater))
                    .as(json + end)
                    .isEqualTo(inside(json + end, JsonTextTest::copied));
        }
        String read = inside(json + "]}}", JsonTextTest::copied);
        return !read.contains(" at path ");
    }

    @Test
    void goodTextsAreReadAsTheirTokensAre() {
        Random random = new Random(6);
        int good = 0;
        for (int i = 0; i < 4_000; i++) {
            good += isSame(valid(random, 0)) ? 1 : 0;
        }
        assertThat(good).isGreaterThan(2_000);
    }

    @Test
    void badTextsHaveTheFaultsOfTheirTokens() {
        Random random = new Random(7);
        int bad = 0;
        for (int i = 0; i < 8_000; i++) {
            bad += isSame(broken(random, valid(random, 0))) ? 0 : 1;
        }
        assertThat(bad).isGreaterThan(3_000);
    }

    @Test
    void partsInAnyOrderToo() {
        Random random = new Random(8);
        for (int i = 0; i < 8_000; i++) {
            StringBuilder json = new StringBuilder(i % 2 == 0 ? "{" : "[");
            for (int length = random.nextInt(8); length > 0; length--) {
                json.append(PARTS[random.nextInt(PARTS.length)]);
            }
            isSame(json.append(i % 2 == 0 ? "}" : "]").toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": [1, 2 ], \"b\" :{} }",
                "[1 2]",
                "[tr ue]",
                "[\"a\" \"b\"]",
                "{\"a\":\"\\/\\u0041\\u00e9\"}",
                "{\"a\":\"\\uD83D\\uDE00 \\ud83d\"}",
                "{\"a\":1,\"a\":2}",
                "{\"x[5]\":[tru]}",
                "[[],[[tru]]]"
            })
    void examples(String json) {
        isSame(json);
    }

    /** Malformed ones become what they become in Moshi's strings, and are never written as they came. */
    @Test
    void textsOfAllBytes() throws IOException {
        for (int first : UTF_8_BORDERS) {
            for (int second : UTF_8_BORDERS) {
                for (int third : UTF_8_BORDERS) {
                    Buffer text =
                            new Buffer().writeByte(first).writeByte(second).writeByte(third);
                    textIsReadAsItsTokenIs(text.clone().readByteString());
                    textIsReadAsItsTokenIs(text.writeByte(0x80).readByteString());
                }
            }
        }
    }

    private static void textIsReadAsItsTokenIs(ByteString text) throws IOException {
        ByteString json =
                new Buffer().writeUtf8("[\"").write(text).writeUtf8("\"]]}}").readByteString();

        assertThat(inside(json, JsonTextTest::copiedLater))
                .as(json.hex())
                .isEqualTo(inside(json, JsonTextTest::copied));
        assertThat(written(json))
                .as(json.hex())
                .isEqualTo(ByteString.encodeUtf8(written(json).utf8()));
    }

    @Test
    void onlyWhiteSpaceBetweenTokensIsLeftOut() {
        String json = "{ \"a\\u0041\" : [ \"https:\\/\\/x  y\\uD83D\\ude00\\ud83d\" , 1.50 ]\n}";

        assertThat(inside(json + "]}}", reader -> JsonValue.readFrom(reader).json()))
                .isEqualTo("{\"a\\u0041\":[\"https:\\/\\/x  y\\uD83D\\ude00\\ud83d\",1.50]}");
    }

    @Test
    void deepNestingIsAsGoodOrBadAsItsTokens() {
        for (int depth : new int[] {1, 63, 64, 65, 66, 200}) {
            isSame("[".repeat(depth) + "]".repeat(depth));
            isSame("{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
        }
        String tooDeep = "[".repeat(300) + "]".repeat(300);

        assertThat(inside(tooDeep, reader -> JsonValue.readFrom(reader).json()))
                .startsWith("class com.squareup.moshi.JsonDataException: Nesting too deep at $.a.list[1][0][0]");
    }

    @Test
    void muchWhiteSpaceTakesNoTime() throws IOException {
        String json = "[1," + " ".repeat(2_000_000) + "2" + " ".repeat(2_000_000) + "3]";

        assertThat(inside(json, reader -> JsonValue.readFrom(reader).json())).contains(" at path $.a.list[1][2]");
    }
}
