package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ParameterForm;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Path;

class ParameterTextTest extends HttpTest {
    private static final JsonAdapter<List<String>> TEXTS = JsonTypes.listOf(JsonTypes.STRING);

    interface Api {
        @GET("colors/{color}")
        Call<Void> colors(
                @Path(value = "color", encoded = true) ParameterText color, @Header("Cookie") ParameterText all);
    }

    private static ParameterText of(ParameterForm form, String json) {
        return ParameterText.of("color", form, JsonTypes.ANY, JsonValue.parse(json));
    }

    @Test
    void anyRetrofitTakesIt() throws Exception {
        server.enqueue(new MockResponse());
        ParameterText color =
                ParameterText.of("color", ParameterForm.MATRIX, TEXTS, Arrays.asList("blue;x", "50%", "a/../b"));
        ParameterText cookies = ParameterText.cookies(
                null,
                ParameterText.of("a", ParameterForm.COOKIE, JsonTypes.STRING, "1"),
                ParameterText.of("b", ParameterForm.COOKIE, TEXTS, Arrays.asList("2", "3,4")));
        new Retrofit.Builder()
                .baseUrl(server.url("/"))
                .build()
                .create(Api.class)
                .colors(color, cookies)
                .execute();
        RecordedRequest request = sent();

        assertThat(request.getPath()).isEqualTo("/colors/;color=blue%3Bx,50%25,a%2F..%2Fb");
        assertThat(request.getHeaders().values("Cookie")).containsExactly("a=1; b=2,3%2C4");
    }

    @Test
    void noCookiesAreNoHeader() {
        assertThat(ParameterText.cookies(null, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "PATH, '1e-7', 0.0000001",
        "PATH, true, true",
        "LABEL, 5, .5",
        "MATRIX, '\"\"', ;color",
        "COOKIE, '\"\"', color=",
        "HEADER, '[1,{\"a\":[]}]', '1,{\"a\":[]}'",
    })
    void whatIsOneValueIsItsText(ParameterForm form, String json, String text) {
        assertThat(of(form, json)).hasToString(text);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyListIsRefusedByName(ParameterForm form) {
        boolean json = EnumSet.of(
                        ParameterForm.PATH_JSON,
                        ParameterForm.HEADER_JSON,
                        ParameterForm.COOKIE_JSON,
                        ParameterForm.QUERY_JSON)
                .contains(form);
        if (json) {
            assertThat(of(form, "[]").toString()).isNotEmpty();
        } else {
            assertThatThrownBy(() -> of(form, "[]"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("color must not be empty");
        }
    }

    @ParameterizedTest
    @CsvSource({"HEADER, 'a,b', comma", "QUERY_SPACES, 'a b', space", "QUERY_PIPES, 'a|b', pipe"})
    void aValueThatHoldsASeparatorWhichCannotBeEscapedIsRefused(ParameterForm form, String value, String name) {
        assertThatThrownBy(() -> ParameterText.of("color", form, TEXTS, Collections.singletonList(value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("color separates values by " + name + "s and cannot send one that holds a " + name + ": '"
                        + value + "'");
    }

    @Test
    void whatIsMissingIsNamed() {
        List<String> nothing = new HashMap<String, List<String>>().get("nothing");
        ApiClient client = new ApiClient(
                server.url("/"),
                new Moshi.Builder().build()::adapter,
                new CallContext(new okhttp3.OkHttpClient(), new SystemTiming(), CallListeners.NONE, false),
                CallSettings.DEFAULTS);

        assertThatThrownBy(() -> client.parameter("color", ParameterForm.PATH, TEXTS, nothing))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("color must not be null");
        assertThat(client.optionalParameter("color", ParameterForm.PATH, TEXTS, nothing))
                .isNull();
    }
}
