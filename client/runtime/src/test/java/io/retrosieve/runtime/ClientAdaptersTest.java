package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.sample.Everything;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import io.retrosieve.runtime.support.ClientAdapters;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelJsonAdapterFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ClientAdaptersTest {
    private static final String CIRCLE = "{\"text\":\"a\",\"parent\":{\"text\":\"b\"},\"children\":[{\"text\":\"c\"}]}";

    private final ClientAdapters adapters = ClientAdapters.of(new TelnyxJsonAdapterFactory());

    @Test
    void aModelMayHoldItself() throws Exception {
        JsonAdapter<Everything> adapter = adapters.adapter(Everything.class);

        Everything read = adapter.fromJson(CIRCLE);

        assertThat(read.getParent().getText()).isEqualTo("b");
        assertThat(read.getChildren()).extracting(Everything::getText).containsExactly("c");
        assertThat(adapter.toJson(read)).isEqualTo(CIRCLE);
    }

    @Test
    void hasOneAdapterForAType() {
        assertThat(adapters.<Everything>adapter(Everything.class)).isSameAs(adapters.adapter(Everything.class));
    }

    @Test
    void isAsStrictAsModels() {
        assertThat(adapters.<String>adapter(String.class)).isSameAs(JsonTypes.STRING);
    }

    @Test
    void whatStandsOnAnUnknownClassIsRefusedEveryTime() {
        ClientAdapters others = ClientAdapters.of(ModelJsonAdapterFactory.of(
                (type, found) -> type == Everything.class ? found.adapter(Thread.class) : null));

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> others.adapter(Everything.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("class java.lang.Thread was not generated with this client");
        }
    }

    @Test
    void modelsAloneAreModelsAndAnyJson() throws Exception {
        ClientAdapters alone = ClientAdapters.ofModels(
                (type, others) -> type == Everything.class ? adapters.adapter(Everything.class) : null);

        assertThat(alone.<Everything>adapter(Everything.class).fromJson(CIRCLE)).isNotNull();
        assertThat(alone.<JsonValue>adapter(JsonValue.class).fromJson("[1]").json())
                .isEqualTo("[1]");
        assertThatThrownBy(() -> alone.adapter(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("class java.lang.String was not generated with this client");
    }

    /** One thread must not get the half-made adapter of another. */
    @RepeatedTest(20)
    void severalThreadsMayBeginAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Everything>> read = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                read.add(threads.submit(
                        () -> adapters.<Everything>adapter(Everything.class).fromJson(CIRCLE)));
            }
            for (Future<Everything> one : read) {
                assertThat(one.get().getParent().getText()).isEqualTo("b");
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
