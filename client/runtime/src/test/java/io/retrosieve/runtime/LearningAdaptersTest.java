package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.sample.Everything;
import io.retrosieve.runtime.sample.Product;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What an adapter has read before makes no difference to what it reads. */
class LearningAdaptersTest {
    private static JsonAdapter<Everything> adapter() {
        return new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build().adapter(Everything.class);
    }

    private static String text(JsonAdapter<Everything> adapter, String string) throws IOException {
        return adapter.fromJson("{\"text\":" + string + "}").getText();
    }

    @Test
    void textsOfAllKindsComeAgain() throws IOException {
        JsonAdapter<Everything> adapter = adapter();
        String[] texts = {
            "", "a", "ab", "abc", "b", "\"", "\\", "\u2028", "ü", "😀", "null", "x".repeat(32), "x".repeat(33)
        };

        for (int time = 0; time < 4; time++) {
            for (String text : texts) {
                assertThat(text(adapter, JsonValue.of(text).json())).isEqualTo(text);
            }
        }
        assertThat(text(adapter, "\"\\u0061b\"")).isEqualTo("ab");
        assertThat(text(adapter, "\"abcd\"")).isEqualTo("abcd");
        assertThat(text(adapter, "null")).isNull();
        assertThat(adapter.toJson(adapter.fromJson("{\"text\":5}"))).isEqualTo("{\"text\":5}");
        assertThat(adapter.fromJsonValue(adapter.toJsonValue(
                                Everything.builder().text("ab").build()))
                        .getText())
                .isEqualTo("ab");
    }

    @Test
    void moreTextsThanAnyoneRemembers() throws IOException {
        JsonAdapter<Everything> adapter = adapter();

        for (int time = 0; time < 4; time++) {
            for (int i = 0; i < 100; i++) {
                assertThat(text(adapter, "\"t" + i + "\"")).isEqualTo("t" + i);
            }
        }
    }

    @Test
    void enumsKnownAndUnknownAndDays() throws IOException {
        JsonAdapter<Everything> adapter = adapter();

        for (int time = 0; time < 4; time++) {
            assertThat(adapter.fromJson("{\"product\":\"fax\"}").getProduct()).isSameAs(Product.FAX);
            assertThat(adapter.fromJson("{\"product\":\"new\"}").getProduct()).isEqualTo(Product.of("new"));
            assertThat(adapter.fromJson("{\"day\":\"2020-02-29\"}").getDay()).isEqualTo(LocalDate.of(2020, 2, 29));
            assertThat(adapter.fromJson("{\"day\":\"2019-02-29\"}").getDay()).isNull();
        }
    }

    @Test
    void daysOfTimesChange() throws IOException {
        JsonAdapter<Everything> adapter = adapter();

        for (String day :
                new String[] {"2019-03-29", "2019-03-29", "2019-03-30", "2019-04-30", "2020-04-30", "2019-03-29"}) {
            String time = day + "T11:10:19+02:00";
            assertThat(adapter.fromJson("{\"moment\":\"" + time + "\"}").getMoment())
                    .isEqualTo(OffsetDateTime.parse(time));
        }
        assertThat(adapter.fromJson("{\"moment\":\"2019-02-29T11:10:19Z\"}").getMoment())
                .isNull();
    }

    @Test
    void afterManyEmptyObjectsOneThatIsNot() throws IOException {
        JsonAdapter<Everything> adapter = adapter();
        String[] values = {
            "{\"a\":1.50,\"b\":{\"c\":[null,{}]},\"a\":\"\\\"ü\"}", "[]", "1", "\"a\"", "{\"\":{}}", "[{}]", "true"
        };

        for (String value : values) {
            for (int i = 0; i < 5; i++) {
                assertThat(adapter.toJson(adapter.fromJson("{\"any\":{ }}"))).isEqualTo("{\"any\":{}}");
            }
            String json = "{\"any\":" + value + ",\"text\":\"behind\"}";
            assertThat(adapter.fromJson(json).getAny().json()).isEqualTo(value);
            assertThat(adapter.fromJson(json).getText()).isEqualTo("behind");
        }
    }

    @Test
    void afterManyEmptyObjectsABadOne() throws IOException {
        for (String bad : new String[] {"{\"a\":tru}", "{\"a\":{\"b\":tru}}", "{\"a\":1 \"b\":2}", "{\"a\":[}"}) {
            JsonAdapter<Everything> adapter = adapter();
            String expected = messageOf(adapter, bad);
            for (int i = 0; i < 5; i++) {
                adapter.fromJson("{\"any\":{}}");
            }
            assertThat(messageOf(adapter, bad)).isEqualTo(expected).contains(" at path $.any.a");
        }
    }

    private static String messageOf(JsonAdapter<Everything> adapter, String any) {
        try {
            adapter.fromJson("{\"any\":" + any + "}");
        } catch (IOException e) {
            assertThat(e).isInstanceOf(JsonEncodingException.class);
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("Read " + any);
    }

    @Test
    void listsGrowAndShrink() throws IOException {
        JsonAdapter<Everything> adapter = adapter();

        for (int size : new int[] {0, 1, 100, 2, 0, 50, 51, 49}) {
            List<String> children = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                children.add("{\"large\":" + i + "}");
            }
            String json = "{\"children\":[" + String.join(",", children) + "]}";
            Everything read = adapter.fromJson(json);

            assertThat(read.getChildren()).hasSize(size);
            assertThat(adapter.toJson(read)).isEqualTo(json);
            assertThatThrownBy(() -> read.getChildren().add(read)).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> adapter.fromJson("{\"children\":[{},{},5]}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected an object but was NUMBER at path $.children[2]");
    }

    @Test
    void manyThreadsLearnAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 200; round++) {
                readInAll(threads, round);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void readInAll(ExecutorService threads, int round) throws Exception {
        JsonAdapter<Everything> adapter = adapter();
        CyclicBarrier start = new CyclicBarrier(8);
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            all.add(threads.submit(() -> {
                start.await();
                return readMuch(adapter, new Random(round));
            }));
        }
        for (Future<?> each : all) {
            each.get();
        }
    }

    private static int readMuch(JsonAdapter<Everything> adapter, Random random) throws IOException {
        int read = 0;
        while (read < 100) {
            String json = "{\"text\":\"t" + random.nextInt(20) + "\",\"moment\":\"2019-03-1" + random.nextInt(3)
                    + "T11:10:19Z\",\"any\":" + (random.nextInt(9) > 0 ? "{}" : "{\"a\":1}") + "}";
            assertThat(adapter.toJson(adapter.fromJson(json))).isEqualTo(json);
            read++;
        }
        return read;
    }
}
