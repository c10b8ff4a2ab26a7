package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;

class FormFieldsTest {
    private static final Moshi MOSHI =
            new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build();
    private static final JsonValue BODY = JsonValue.parse(
            "{\"name\":\"A & B\",\"address\":{\"city\":\"Tromsø\",\"lines\":[\"1\",\"2\"]},\"tags\":[\"x\",\"y\"],"
                    + "\"items\":[{\"price\":1.50}],\"on\":true,\"off\":null,\"none\":[]}");

    interface Api {
        @FormUrlEncoded
        @POST("customers")
        Call<Void> create(@FieldMap FormFields<JsonValue> body);
    }

    @Test
    void bracketedFormsNumberTheItemsOfLists() throws Exception {
        assertThat(sent(FormFields.bracketed(MOSHI, JsonValue.class, BODY)))
                .isEqualTo(
                        "name=A%20%26%20B&address%5Bcity%5D=Troms%C3%B8&address%5Blines%5D%5B0%5D=1"
                                + "&address%5Blines%5D%5B1%5D=2&tags%5B0%5D=x&tags%5B1%5D=y&items%5B0%5D%5Bprice%5D=1.50&on=true");
    }

    @Test
    void repeatedFormsRepeatTheNameOfAListOfTexts() throws Exception {
        assertThat(sent(FormFields.repeated(MOSHI, JsonValue.class, BODY)))
                .isEqualTo("name=A%20%26%20B&address%5Bcity%5D=Troms%C3%B8&address%5Blines%5D=1&address%5Blines%5D=2"
                        + "&tags=x&tags=y&items%5B0%5D%5Bprice%5D=1.50&on=true");
    }

    @Test
    void nullIsNoForm() {
        assertThatThrownBy(() -> FormFields.repeated(MOSHI, JsonValue.class, nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The body of a form must not be null");
    }

    @SuppressWarnings("NullAway") // what Java callers can do
    private static JsonValue nothing() {
        return null;
    }

    private static String sent(FormFields<JsonValue> form) throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse().setResponseCode(204));
            Api api = new Retrofit.Builder()
                    .baseUrl(server.url("/"))
                    .validateEagerly(true)
                    .build()
                    .create(Api.class);
            api.create(form).execute();
            RecordedRequest request = server.takeRequest();
            assertThat(request.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
            return request.getBody().readUtf8();
        }
    }
}
