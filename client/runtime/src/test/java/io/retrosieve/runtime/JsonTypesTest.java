package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.retrosieve.runtime.sample.ErrorItem;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An app's own Moshi with the generated factory in it. */
class JsonTypesTest {
    private static final Moshi MOSHI =
            new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build();

    private static <T> JsonAdapter<T> adapter(Type type) {
        return MOSHI.adapter(type);
    }

    private static Type listOf(Type element) {
        return Types.newParameterizedType(List.class, element);
    }

    private static Type mapOf(Type value) {
        return Types.newParameterizedType(Map.class, String.class, value);
    }

    @ParameterizedTest
    @ValueSource(classes = {UUID.class, OffsetDateTime.class, LocalDate.class, BigDecimal.class})
    void typesThatMoshiDoesNotKnowAreStrict(Class<?> type) {
        String wrong = type == BigDecimal.class ? "\"1\"" : "1";

        for (Type each : Arrays.asList(type, listOf(type), mapOf(type), listOf(Types.subtypeOf(type)))) {
            String json = each == type ? wrong : each.equals(mapOf(type)) ? "{\"a\":" + wrong + "}" : "[" + wrong + "]";
            assertThatThrownBy(() -> adapter(each).fromJson(json)).isInstanceOf(JsonDataException.class);
            assertThatThrownBy(() -> adapter(each).fromJson("null")).isInstanceOf(JsonDataException.class);
        }
    }

    @Test
    void collectionsOfWhatIsKnownAreRead() throws IOException {
        JsonAdapter<Map<String, List<ErrorItem>>> items = adapter(mapOf(listOf(ErrorItem.class)));
        String json = "{\"a\":[{\"code\":\"1\",\"title\":\"t\",\"x\":null}]}";
        Map<String, List<ErrorItem>> read = items.fromJson(json);

        assertThat(read.get("a").get(0).getTitle()).isEqualTo("t");
        assertThat(items.toJson(read)).isEqualTo(json);
        assertThatThrownBy(() -> items.fromJson("{\"a\":[{\"code\":\"1\"}]}"))
                .hasMessage("ErrorItem lacks required title at path $.a[0].title");
    }

    @Test
    void whatMoshiKnowsItselfStaysMoshis() throws IOException {
        JsonAdapter<List<String>> names = adapter(listOf(String.class));

        assertThat(MOSHI.adapter(String.class).fromJson("null")).isNull();
        assertThat(names.fromJson("[null]")).containsExactly((String) null);
        assertThatThrownBy(() -> adapter(listOf(StringBuilder.class))).isInstanceOf(IllegalArgumentException.class);
    }
}
