package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.sample.Account;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.PATCH;
import retrofit2.http.POST;

/** Null, absent, read only and write only: what goes out, and what may be missing in which direction. */
class PresenceTest extends HttpTest {
    private static final Moshi MOSHI =
            new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build();
    private static final JsonAdapter<Account> ACCOUNT = MOSHI.adapter(Account.class);
    private static final String RECEIVED =
            "{\"id\":\"a1\",\"name\":\"x\",\"owner\":null,\"closed_at\":\"2019-03-29T11:10:00Z\"}";

    interface Api {
        @PATCH("x")
        Call<Account> update(@Body Account account);

        @PATCH("x")
        Call<List<Account>> updateAll(@Body List<Account> accounts);

        @FormUrlEncoded
        @POST("x")
        Call<Account> create(@FieldMap FormFields<Account> account);
    }

    private static final class OpenBuilder extends ApiClientBuilder<OpenBuilder> {
        OpenBuilder() {
            super(new TelnyxJsonAdapterFactory());
        }

        ApiClient build() {
            return connectWithOptionalCredentials("apiKey");
        }
    }

    private static Account.Builder complete() {
        return Account.builder().name("x").owner("me").password("p");
    }

    private Api api() {
        return new OpenBuilder().baseUrl(server.url("/").toString()).build().create(Api.class);
    }

    private String bodyOf(Account account) throws IOException {
        answer(200, RECEIVED);
        api().update(account).execute();
        return sent().getBody().readUtf8();
    }

    @Test
    void nullGoesOutAsNullAndWhatIsNotCalledNotAtAll() throws IOException {
        assertThat(bodyOf(complete().owner(null).tags(null).build()))
                .isEqualTo("{\"name\":\"x\",\"password\":\"p\",\"owner\":null,\"tags\":null}");
        assertThat(bodyOf(complete().build())).isEqualTo("{\"name\":\"x\",\"owner\":\"me\",\"password\":\"p\"}");
    }

    @Test
    void aValueReplacesANullAndANullAValue() {
        Account valued =
                complete().tags(null).tags(Collections.singletonList("t")).build();

        assertThat(valued.getTags()).containsExactly("t");
        assertThat(valued.isNull("tags")).isFalse();
        assertThat(valued.toBuilder().tags(null).build().isNull("tags")).isTrue();
        assertThat(valued).isNotEqualTo(complete().build());
    }

    @Test
    void aListWhoseItemsMayBeNullIsCopiedWithThem() throws IOException {
        List<String> tags = new ArrayList<>(Arrays.asList("a", null));
        Account account = complete().tags(tags).build();
        tags.clear();

        assertThat(bodyOf(account))
                .isEqualTo("{\"name\":\"x\",\"owner\":\"me\",\"password\":\"p\",\"tags\":[\"a\",null]}");
        assertThat(ACCOUNT.fromJson(ACCOUNT.toJson(account))).isEqualTo(account).hasSameHashCodeAs(account);
        assertThatThrownBy(() -> account.getTags().add("b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anAbsentFieldIsNotNull() throws IOException {
        Account received = ACCOUNT.fromJson(RECEIVED);

        assertThat(received.isNull("owner")).isTrue();
        assertThat(received.isNull("tags")).isFalse();
        assertThat(received.isNull("name")).isFalse();
        assertThat(received.getOwner()).isNull();
    }

    @Test
    void aRequestNeedsWhatMayBeNullAndWhatIsWriteOnlyButNotWhatIsReadOnly() {
        assertThatThrownBy(() -> Account.builder().name("x").build())
                .isInstanceOf(MissingFieldsException.class)
                .hasMessage("Account lacks required owner, password");
        assertThatThrownBy(() -> complete().password(null).build())
                .isInstanceOf(MissingFieldsException.class)
                .hasMessage("Account lacks required password");
    }

    @Test
    void anAnswerMayLackWhatOnlyRequestsNeed() throws IOException {
        Account received = ACCOUNT.fromJson("{\"name\":\"x\"}");

        assertThat(received).isEqualTo(Account.builder().asReceived().name("x").build());
        assertThat(received.toBuilder().name("y").build().getName()).isEqualTo("y");
        assertThatThrownBy(() -> ACCOUNT.fromJson("{}")).hasMessage("Account lacks required name at path $.name");
    }

    @Test
    void whatOnlyTheServerSetsIsNotSentBack() throws IOException {
        Account received = ACCOUNT.fromJson(RECEIVED);

        assertThat(bodyOf(received)).isEqualTo("{\"name\":\"x\",\"owner\":null}");
        assertThat(bodyOf(received.toBuilder().closedAt(null).id("a2").build()))
                .isEqualTo("{\"name\":\"x\",\"owner\":null}");
        assertThat(ACCOUNT.toJson(received))
                .isEqualTo(RECEIVED.replace("\"owner\":null,", "").replace("}", ",\"owner\":null}"));
    }

    @Test
    void whatOnlyTheServerSetsIsNotSentInsideAList() throws IOException {
        answer(200, "[]");
        api().updateAll(Collections.singletonList(ACCOUNT.fromJson(RECEIVED))).execute();

        assertThat(sent().getBody().readUtf8()).isEqualTo("[{\"name\":\"x\",\"owner\":null}]");
    }

    @Test
    void jsonThatACallerAddsHimselfIsSent() throws IOException {
        assertThat(bodyOf(complete().additionalField("id", JsonValue.of("mine")).build()))
                .isEqualTo("{\"name\":\"x\",\"owner\":\"me\",\"password\":\"p\",\"id\":\"mine\"}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFormHasNeitherNullsNorWhatOnlyTheServerSets(boolean bracketed) throws IOException {
        Account account = complete()
                .owner(null)
                .id("a1")
                .closedAt(OffsetDateTime.parse("2019-03-29T11:10:00Z"))
                .build();
        answer(200, RECEIVED);
        api().create(
                        bracketed
                                ? FormFields.bracketed(MOSHI, Account.class, account)
                                : FormFields.repeated(MOSHI, Account.class, account))
                .execute();

        assertThat(sent().getBody().readUtf8()).isEqualTo("name=x&password=p");
    }
}
