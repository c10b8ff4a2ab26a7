package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Query;

/** Each kind of credentials on the wire: where it goes, to whom, and to whom not. */
class SecurityTest extends HttpTest {
    private static final String SECRET = "s3cret-key";

    interface Api {
        @GET("usual")
        Call<Void> usual();

        @GET("found")
        Call<Void> found(@Query(value = "q", encoded = true) String q, @Header("Cookie") String cookie);

        @GET("open")
        @SecuredBy({})
        Call<Void> open();

        @GET("basic")
        @SecuredBy("basicAuth")
        Call<Void> basic();

        @GET("either")
        @SecuredBy({"headerKey queryKey", "accessToken"})
        Call<Void> either();
    }

    private static final class Builder extends ApiClientBuilder<Builder> {
        private final String[] usual;

        Builder(String... usual) {
            super(new TelnyxJsonAdapterFactory());
            this.usual = usual;
        }

        Builder accessToken(String token) {
            return bearer("accessToken", token);
        }

        Builder accessToken(TokenSource source) {
            return bearer("accessToken", source);
        }

        Builder basicAuth(String user, String password) {
            return basic("basicAuth", user, password);
        }

        Builder headerKey(String key) {
            return keyInHeader("headerKey", "X-Api-Key", key);
        }

        Builder queryKey(String key) {
            return keyInQuery("queryKey", "api_key", key);
        }

        Builder cookieKey(String key) {
            return keyInCookie("cookieKey", "session", key);
        }

        ApiClient build() {
            return connectWithOptionalCredentials(usual);
        }

        ApiClient buildWithKey() {
            return connect(usual);
        }
    }

    private Builder signing(String... usual) {
        return new Builder(usual).baseUrl(server.url("/").toString());
    }

    private static Builder everything(Builder builder) {
        return builder.accessToken("t0ken-" + SECRET)
                .basicAuth("user", SECRET)
                .headerKey(SECRET)
                .queryKey(SECRET)
                .cookieKey(SECRET);
    }

    private RecordedRequest usual(Builder builder) {
        return send(builder, Kind.USUAL);
    }

    private enum Kind {
        USUAL,
        FOUND,
        OPEN,
        BASIC,
        EITHER
    }

    private RecordedRequest send(Builder builder, Kind kind) {
        server.enqueue(new MockResponse());
        ApiCall<NoContent> call = call(builder.build(), kind);
        call.execute();
        return sent();
    }

    private static ApiCall<NoContent> call(ApiClient client, Kind kind) {
        Api api = client.create(Api.class);
        switch (kind) {
            case OPEN:
                return client.callWithoutBody(api.open());
            case FOUND:
                return client.callWithoutBody(api.found("a/b%26", "seen=1"));
            case BASIC:
                return client.callWithoutBody(api.basic());
            case EITHER:
                return client.callWithoutBody(api.either());
            default:
                return client.callWithoutBody(api.usual());
        }
    }

    private static String credentialsOf(RecordedRequest request) {
        return String.valueOf(request.getPath()) + " " + request.getHeader("Authorization") + " "
                + request.getHeader("X-Api-Key") + " " + request.getHeader("Cookie");
    }

    @Test
    void aBearerTokenIsAHeader() {
        assertThat(usual(signing("accessToken").accessToken("t0ken")).getHeader("Authorization"))
                .isEqualTo("Bearer t0ken");
    }

    @Test
    void userAndPasswordAreAHeader() {
        assertThat(usual(signing("basicAuth").basicAuth("Aladdin", "open sesame"))
                        .getHeader("Authorization"))
                .isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }

    @Test
    void aPasswordMayBeEmptyAndMayHoldAnyLetter() {
        assertThat(usual(signing("basicAuth").basicAuth("sk_test", "")).getHeader("Authorization"))
                .isEqualTo("Basic c2tfdGVzdDo=");
        assertThat(usual(signing("basicAuth").basicAuth("test", "123£")).getHeader("Authorization"))
                .isEqualTo("Basic dGVzdDoxMjPCow==");
    }

    @Test
    void aKeyInAHeaderMayHaveAWordInFront() {
        assertThat(usual(signing("headerKey").headerKey("Klaviyo-API-Key pk_1")).getHeader("X-Api-Key"))
                .isEqualTo("Klaviyo-API-Key pk_1");
    }

    @Test
    void aKeyInTheQueryIsEncodedAndLeavesTheRestAsItIs() {
        assertThat(usual(signing("queryKey").queryKey("a&b=c d")).getPath()).isEqualTo("/usual?api_key=a%26b%3Dc%20d");
        assertThat(send(signing("queryKey").queryKey("k"), Kind.FOUND).getPath())
                .isEqualTo("/found?q=a/b%26&api_key=k");
    }

    @Test
    void cookiesOfTheJarOfTheCallAndOfTheKeyAreOneHeader() {
        CookieJar jar = new CookieJar() {
            @Override
            public List<Cookie> loadForRequest(HttpUrl url) {
                return Collections.singletonList(Cookie.parse(url, "jar=0"));
            }

            @Override
            public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {}
        };
        Builder builder = signing("cookieKey")
                .cookieKey("k==")
                .okHttpClient(new OkHttpClient.Builder().cookieJar(jar).build());

        assertThat(send(builder, Kind.FOUND).getHeaders().values("Cookie"))
                .containsExactly("jar=0; seen=1; session=k==");
        assertThat(usual(signing("cookieKey").cookieKey("k==")).getHeader("Cookie"))
                .isEqualTo("session=k==");
    }

    @Test
    void anOperationGetsWhatItAsksForAndNothingElse() {
        Builder all = everything(signing("headerKey"));

        assertThat(credentialsOf(usual(all))).isEqualTo("/usual null " + SECRET + " null");
        assertThat(credentialsOf(send(all, Kind.OPEN))).isEqualTo("/open null null null");
        assertThat(credentialsOf(send(all, Kind.BASIC))).isEqualTo("/basic Basic dXNlcjpzM2NyZXQta2V5 null null");
    }

    @Test
    void theFirstAlternativeThatCanBeMetIsTaken() {
        assertThat(credentialsOf(send(everything(signing()), Kind.EITHER)))
                .isEqualTo("/either?api_key=" + SECRET + " null " + SECRET + " null");
        assertThat(credentialsOf(send(signing().headerKey("k").accessToken("t"), Kind.EITHER)))
                .isEqualTo("/either Bearer t null null");
    }

    @Test
    void ofACombinationThatIsNotWholeThePartsAreSent() {
        assertThat(credentialsOf(send(signing().queryKey("k"), Kind.EITHER)))
                .isEqualTo("/either?api_key=k null null null");
    }

    @Test
    void withoutCredentialsACallGoesOutWithout() {
        assertThat(credentialsOf(send(signing("accessToken"), Kind.EITHER))).isEqualTo("/either null null null");
        assertThat(credentialsOf(send(signing("accessToken").headerKey("k"), Kind.BASIC)))
                .isEqualTo("/basic null null null");
    }

    @Test
    void noKindFollowsARedirectToAnotherHost() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.enqueue(new MockResponse());
            server.enqueue(new MockResponse()
                    .setResponseCode(302)
                    .setHeader("Location", other.url("/there").toString()));
            ApiClient client = everything(signing("headerKey queryKey cookieKey accessToken"))
                    .build();
            call(client, Kind.FOUND).execute();

            assertThat(credentialsOf(sent()))
                    .isEqualTo("/found?q=a/b%26&api_key=" + SECRET + " Bearer t0ken-" + SECRET + " " + SECRET
                            + " seen=1; session=" + SECRET);
            RecordedRequest there = other.takeRequest(10, TimeUnit.SECONDS);
            assertThat(credentialsOf(there)).isEqualTo("/there null null null");
            assertThat(there.getHeaders().toString()).doesNotContain(SECRET);
        }
    }

    @Test
    void everyKindFollowsARedirectOnTheSameHost() {
        server.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", "/moved?page=2&api_key=old"));
        RecordedRequest first = usual(everything(signing("headerKey queryKey cookieKey accessToken")));
        String all = "api_key=" + SECRET + " Bearer t0ken-" + SECRET + " " + SECRET + " session=" + SECRET;

        assertThat(credentialsOf(first)).isEqualTo("/usual?" + all);
        assertThat(credentialsOf(sent())).isEqualTo("/moved?page=2&" + all);
    }

    @Test
    void aRequestThatAnInterceptorSendsElsewhereHasNone() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.enqueue(new MockResponse());
            OkHttpClient detour = new OkHttpClient.Builder()
                    .addInterceptor(chain -> chain.proceed(chain.request()
                            .newBuilder()
                            .url(other.url("/elsewhere"))
                            .build()))
                    .build();
            Builder builder = everything(signing("headerKey queryKey cookieKey accessToken"));
            call(builder.okHttpClient(detour).build(), Kind.USUAL).execute();

            assertThat(credentialsOf(other.takeRequest(10, TimeUnit.SECONDS))).isEqualTo("/elsewhere null null null");
        }
    }

    @Test
    void interceptorsOfTheAppSeeNoneInRequestOrAnswer() {
        List<String> seen = new ArrayList<>();
        OkHttpClient logging = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(chain.request() + " " + chain.request().headers());
                    okhttp3.Response response = chain.proceed(chain.request());
                    seen.add(response + " " + response.request().url());
                    return response;
                })
                .build();
        usual(everything(signing("headerKey queryKey cookieKey")).okHttpClient(logging));

        assertThat(seen).hasSize(2).noneMatch(text -> text.contains(SECRET));
    }

    @Test
    void noTextAndNoFailureGivesAnyAway() throws IOException {
        Builder builder = everything(signing("headerKey queryKey cookieKey accessToken"));
        ApiClient client = builder.build();
        answer(401, "{}");
        Throwable refused = failureOf(call(client, Kind.USUAL), UnauthorizedException.class);
        server.shutdown();
        Throwable unreached = failureOf(call(client, Kind.USUAL), TransportException.class);

        assertThat(Arrays.asList(builder, client, call(client, Kind.USUAL), refused, unreached, unreached.getCause()))
                .noneMatch(thing -> thing.toString().contains(SECRET));
    }

    @Test
    void aTokenSourceIsAskedForEachCallThatNeedsIt() {
        AtomicInteger number = new AtomicInteger();
        Builder builder = signing("accessToken").accessToken(() -> "t" + number.incrementAndGet());

        assertThat(usual(builder).getHeader("Authorization")).isEqualTo("Bearer t1");
        assertThat(send(builder, Kind.OPEN).getHeader("Authorization")).isNull();
        assertThat(usual(builder).getHeader("Authorization")).isEqualTo("Bearer t2");
    }

    @Test
    void whatATokenSourceThrowsIsTheCauseOfATransportFailure() {
        for (Exception thrown : Arrays.asList(new IOException("no net"), new IllegalStateException("signed out"))) {
            ApiClient client = signing("accessToken")
                    .accessToken(() -> {
                        if (thrown instanceof IOException) {
                            throw (IOException) thrown;
                        }
                        throw (RuntimeException) thrown;
                    })
                    .build();

            TransportException failure = failureOf(call(client, Kind.USUAL), TransportException.class);
            assertThat(failure).hasMessageContaining("the token source gave no token");
            assertThat(failure.getCause()).hasCause(thrown);
            assertThatThrownBy(() -> call(client, Kind.USUAL).toFuture().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TransportException.class);
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer " + SECRET, SECRET + "\n"})
    void aTokenThatNoHeaderHoldsIsNotRepeated(String token) {
        ApiClient client = signing("accessToken").accessToken(() -> token).build();
        Throwable failure = catchThrowable(() -> call(client, Kind.USUAL).execute());

        assertThat(failure.getCause().getCause())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The access token must ")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aTokenSourceIsAskedOnTheThreadOfTheCall() throws Exception {
        List<Thread> asked = new ArrayList<>();
        CountDownLatch answered = new CountDownLatch(1);
        ApiClient client = signing("accessToken")
                .accessToken(() -> {
                    asked.add(Thread.currentThread());
                    return "t";
                })
                .build();
        server.enqueue(new MockResponse());
        server.enqueue(new MockResponse());
        call(client, Kind.USUAL).execute();
        call(client, Kind.USUAL).toFuture().thenRun(answered::countDown);
        assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(asked).hasSize(2).startsWith(Thread.currentThread()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "accessToken, Credentials are needed: call accessToken(...) before build()",
        "apiKey|basicAuth, Credentials are needed: call apiKey(...) or basicAuth(...) before build()",
        "appId appKey|token, Credentials are needed: call appId(...) and appKey(...) or token(...) before build()"
    })
    void whereEveryOperationAsksForSomeTheyAreAMust(String usual, String message) {
        assertThatThrownBy(() -> signing(usual.split("\\|")).buildWithKey())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void whatCannotBeSentIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> signing().headerKey(SECRET + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("headerKey must be printable ASCII")
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> signing().queryKey(SECRET + "\n")).hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> signing().cookieKey(SECRET + ";")).hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> signing().basicAuth("a:b", SECRET)).hasMessageContaining("colon");
        assertThatThrownBy(() -> signing().basicAuth("a", SECRET + "\r\n")).hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> signing().headerKey(" ")).hasMessage("headerKey must not be blank");
    }

    @Test
    void aRetrofitOfOnesOwnSendsNothingOfIt() throws Exception {
        server.enqueue(new MockResponse());
        new Retrofit.Builder()
                .baseUrl(server.url("/"))
                .addConverterFactory(MoshiConverterFactory.create(new Moshi.Builder().build()))
                .build()
                .create(Api.class)
                .either()
                .execute();

        assertThat(sent().getHeaders().names())
                .containsExactlyInAnyOrder("Host", "Connection", "Accept-Encoding", "User-Agent");
    }
}
