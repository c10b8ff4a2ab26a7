package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.sample.ErrorItem;
import io.retrosieve.runtime.sample.Everything;
import io.retrosieve.runtime.sample.PageMeta;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.UnionJsonAdapter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnionTest {
    private static final Moshi MOSHI = new Moshi.Builder()
            .add(new TelnyxJsonAdapterFactory())
            .add((type, annotations, moshi) -> type == Thing.class ? thingAdapter(moshi) : null)
            .add((type, annotations, moshi) -> type == Tree.class ? treeAdapter(moshi) : null)
            .add((type, annotations, moshi) -> type == Twins.class ? twinsAdapter(moshi) : null)
            .build();
    private static final JsonAdapter<Thing> THING = MOSHI.adapter(Thing.class);
    private static final JsonAdapter<Tree> TREE = MOSHI.adapter(Tree.class);

    /** With a discriminator, {@code code}. */
    static final class Thing extends Union {
        private Thing(Object value) {
            super(value);
        }
    }

    private static JsonAdapter<Thing> thingAdapter(Moshi moshi) {
        return new UnionJsonAdapter<Thing>(moshi::adapter, "code", Thing::new)
                .shape(ErrorItem.class, JsonTypes.of(ErrorItem.class), Thing::new, "error", "warning")
                .shape(Everything.class, JsonTypes.of(Everything.class), Thing::new, "all")
                .shape(PageMeta.class, JsonTypes.of(PageMeta.class), Thing::new, "meta");
    }

    /** Without one, of every kind of JSON, and with itself inside. */
    static final class Tree extends Union {
        private Tree(Object value) {
            super(value);
        }

        List<?> asList() {
            return as(List.class);
        }

        Integer asInteger() {
            return as(Integer.class);
        }
    }

    private static JsonAdapter<Tree> treeAdapter(Moshi moshi) {
        return new UnionJsonAdapter<Tree>(moshi::adapter, null, Tree::new)
                .shape(String.class, JsonTypes.STRING, Tree::new)
                .shape(Integer.class, JsonTypes.INTEGER, Tree::new)
                .shape(List.class, JsonTypes.listOf(JsonTypes.of(Tree.class)), Tree::new)
                .shape(PageMeta.class, JsonTypes.of(PageMeta.class), Tree::new)
                .shape(ErrorItem.class, JsonTypes.of(ErrorItem.class), Tree::new)
                .shape(Map.class, JsonTypes.mapOf(JsonTypes.of(Tree.class)), Tree::new);
    }

    /** Of two shapes that fit equally well. */
    static final class Twins extends Union {
        private Twins(Object value) {
            super(value);
        }
    }

    private static JsonAdapter<Twins> twinsAdapter(Moshi moshi) {
        return new UnionJsonAdapter<Twins>(moshi::adapter, null, Twins::new)
                .shape(List.class, JsonTypes.listOf(moshi.adapter(Twins.class)), Twins::new)
                .shape(List.class, JsonTypes.listOf(moshi.adapter(Twins.class)), Twins::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\":\"error\",\"title\":\"t\"}|ErrorItem",
                "{\"code\":\"warning\",\"title\":\"t\",\"total_pages\":1}|ErrorItem",
                "{\"code\":\"all\",\"title\":\"t\"}|Everything",
                "{\"total_pages\":1,\"code\":\"meta\"}|PageMeta"
            })
    void theDiscriminatorTellsTheShape(String json, String type) throws IOException {
        Thing thing = THING.fromJson(json);

        assertThat(thing.getValue().getClass().getSimpleName()).isEqualTo(type);
        assertThat(thing.getUnknown()).isNull();
        assertThat(JsonValue.parse(THING.toJson(thing))).isEqualTo(JsonValue.parse(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"t\",\"flag\":true,\"total_pages\":1}|Everything",
                "{\"text\":\"t\",\"page_number\":1,\"total_pages\":1}|PageMeta",
                "{\"code\":5,\"text\":\"t\"}|Everything",
                "{}|Everything"
            })
    void withoutATagTheShapeWithTheFewestUnknownFieldsFits(String json, String type) throws IOException {
        assertThat(THING.fromJson(json).getValue().getClass().getSimpleName()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"other\",\"title\":null,\"total_pages\":1}",
                "{\"code\":\"error\"}",
                "{\"code\":\"\"}",
                "[{\"code\":\"error\",\"title\":\"t\"}]",
                "true",
                "1.0"
            })
    void anUnknownShapeIsKeptAndWrittenBack(String json) throws IOException {
        Thing thing = THING.fromJson(json);

        assertThat(thing.getUnknown()).isEqualTo(JsonValue.parse(json)).isSameAs(thing.getValue());
        assertThat(THING.toJson(thing)).isEqualTo(json);
        assertThat(thing).hasToString(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\"|String",
                "5|Integer",
                "[]|UnmodifiableRandomAccessList",
                "[\"a\",5,[[]],{\"code\":\"1\",\"title\":\"t\"}]|UnmodifiableRandomAccessList",
                "{\"total_pages\":1}|PageMeta",
                "{\"code\":\"1\",\"title\":\"t\"}|ErrorItem",
                "{\"code\":\"1\",\"tite\":[{\"total_pages\":2}]}|UnmodifiableMap",
                "1.5|JsonValue",
                "false|JsonValue"
            })
    void scalarsListsAndMapsAreShapesToo(String json, String type) throws IOException {
        Tree tree = TREE.fromJson(json);

        assertThat(tree.getValue().getClass().getSimpleName()).isEqualTo(type);
        assertThat(TREE.toJson(tree)).isEqualTo(json);
        assertThat(TREE.fromJsonValue(TREE.toJsonValue(tree))).isEqualTo(tree).hasSameHashCodeAs(tree);
    }

    @Test
    void whatIsInsideIsReadAsTheSameUnion() throws IOException {
        Tree tree = TREE.fromJson("[1,[2,true]]");
        Tree inner = (Tree) tree.asList().get(1);

        assertThat(((Tree) tree.asList().get(0)).asInteger()).isEqualTo(1);
        assertThat(((Tree) inner.asList().get(0)).asInteger()).isEqualTo(2);
        assertThat(((Tree) inner.asList().get(1)).getUnknown()).isEqualTo(JsonValue.of(true));
        assertThat(tree.asInteger()).isNull();
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void shapesThatBothHoldTheUnionDoNotDoubleTheWorkOnEachLevel() throws IOException {
        String json = String.join("", Collections.nCopies(200, "[")) + String.join("", Collections.nCopies(200, "]"));

        assertThat(MOSHI.adapter(Twins.class).fromJson(json).getUnknown()).isNull();
    }

    /** Two shapes that hold the union, and one that counts how often anything is read as it. */
    private static JsonAdapter<Tree> counting(AtomicInteger readings) {
        JsonAdapter<String> counted = new JsonAdapter<String>() {
            @Override
            public String fromJson(JsonReader reader) throws IOException {
                readings.incrementAndGet();
                throw new JsonDataException("not this one");
            }

            @Override
            public void toJson(JsonWriter writer, String value) {
                throw new AssertionError("nothing is written");
            }
        };
        JsonAdapter.Factory factory = (type, annotations, moshi) -> type != Tree.class
                ? null
                : new UnionJsonAdapter<Tree>(moshi::adapter, null, Tree::new)
                        .shape(String.class, counted, Tree::new)
                        .shape(List.class, JsonTypes.listOf(holder(moshi)), Tree::new)
                        .shape(Map.class, JsonTypes.mapOf(holder(moshi)), Tree::new)
                        .shape(List.class, JsonTypes.listOf(holder(moshi)), Tree::new);
        return new Moshi.Builder()
                .add(new TelnyxJsonAdapterFactory())
                .add(factory)
                .build()
                .adapter(Tree.class);
    }

    /** Reads as far as it can, and then finds that something is missing. */
    private static JsonAdapter<Tree> holder(Moshi moshi) {
        return new JsonAdapter<Tree>() {
            @Override
            public Tree fromJson(JsonReader reader) throws IOException {
                Tree tree = moshi.adapter(Tree.class).fromJson(reader);
                if (tree.getUnknown() != null) {
                    throw new JsonDataException("of no known shape");
                }
                return tree;
            }

            @Override
            public void toJson(JsonWriter writer, Tree value) {
                throw new AssertionError("nothing is written");
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 40})
    void jsonThatFitsNoShapeIsReadOnceOnEachLevel(int depth) throws IOException {
        AtomicInteger readings = new AtomicInteger();
        String json = String.join("", Collections.nCopies(depth, "[")) + "true"
                + String.join("", Collections.nCopies(depth, "]"));

        assertThat(counting(readings).fromJson(json).getUnknown()).isNotNull();
        assertThat(readings.get()).isBetween(depth, depth + 1);
    }

    @Test
    void unknownFieldsInsideCollectionsCountToo() throws IOException {
        JsonAdapter<Thing> lists = new UnionJsonAdapter<Thing>(MOSHI::adapter, null, Thing::new)
                .shape(List.class, JsonTypes.listOf(MOSHI.adapter(PageMeta.class)), Thing::new)
                .shape(List.class, JsonTypes.listOf(MOSHI.adapter(ErrorItem.class)), Thing::new);

        assertThat((List<?>)
                        lists.fromJson("[{\"code\":\"1\",\"title\":\"t\"}]").getValue())
                .hasOnlyElementsOfType(ErrorItem.class);
    }

    @Test
    void nullIsRefusedWithItsPlace() {
        JsonAdapter<List<Thing>> list = JsonTypes.listOf(THING);
        JsonAdapter<Map<String, Tree>> map = JsonTypes.mapOf(TREE);

        assertThatThrownBy(() -> THING.fromJson("null"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected a value but was null at path $");
        assertThatThrownBy(() -> list.fromJson("[{},null]")).hasMessage("Expected a value but was null at path $[1]");
        assertThatThrownBy(() -> map.fromJson("{\"a\":null}")).hasMessage("Expected a value but was null at path $.a");
        assertThatThrownBy(() -> THING.fromJsonValue(null)).hasMessage("Expected a value but was null at path $");
        assertThatThrownBy(() -> list.toJson(Arrays.asList(new Thing(JsonValue.NULL), null)))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected a value but was null at path $[1]");
        assertThatThrownBy(() -> new Thing(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("A value of one of several shapes must not be null");
    }

    @Test
    void whatIsNoJsonAndWhatHasNoShapeAreRefusedWithTheirPlace() {
        JsonAdapter<List<Thing>> list = JsonTypes.listOf(THING);

        assertThatThrownBy(() -> list.fromJson("[{\"code\":\"error\",\"title\":tru}]"))
                .isInstanceOf(JsonEncodingException.class)
                .hasMessageEndingWith("at path $[0].title");
        assertThatThrownBy(() -> list.toJson(Collections.singletonList(new Thing(5))))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("No shape for class java.lang.Integer at path $[0]");
    }

    @Test
    void equalAreTheSameUnionsOfEqualValues() throws IOException {
        Thing thing = THING.fromJson("{\"code\":\"error\",\"title\":\"t\"}");
        Thing same = new Thing(ErrorItem.builder().title("t").code("error").build());

        assertThat(thing).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(null);
        assertThat(thing).isNotEqualTo(new Thing("t")).isNotEqualTo(thing.getValue());
        assertThat(new Tree("t")).isNotEqualTo(new Thing("t"));
        assertThat(thing).hasToString("ErrorItem{code=error, title=t}");
    }
}
