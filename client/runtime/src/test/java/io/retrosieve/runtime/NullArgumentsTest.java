package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.CallEventsApi;
import io.retrosieve.runtime.sample.ErrorList;
import io.retrosieve.runtime.sample.ListCallEventsQuery;
import io.retrosieve.runtime.sample.TelnyxClient;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import io.retrosieve.runtime.support.ConditionParameter;
import io.retrosieve.runtime.support.Operator;
import io.retrosieve.runtime.support.ParameterType;
import io.retrosieve.runtime.support.QueryParameter;
import io.retrosieve.runtime.support.QueryValues;
import java.time.Duration;
import java.util.HashMap;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller forgot is said at once, by name. */
class NullArgumentsTest extends HttpTest {
    private static final ApiClient CLIENT = new ApiClient(
            HttpUrl.get("http://localhost/"),
            new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build()::adapter,
            new CallContext(new OkHttpClient(), new SystemTiming(), CallListeners.NONE, false),
            CallSettings.DEFAULTS);

    private static <T> T nothing() {
        return new HashMap<String, T>().get("nothing");
    }

    private static Arguments nulls(String what, ThrowingCallable code) {
        return Arguments.arguments(what, code);
    }

    static Stream<Arguments> forgotten() {
        TelnyxClient.Builder builder = TelnyxClient.builder();
        ApiCall<CallEventPage> call =
                CLIENT.call(CLIENT.create(CallEventsApi.class).listCallEvents(ListCallEventsQuery.last24Hours()));
        return Stream.of(
                nulls("The API key", () -> builder.apiKey(nothing())),
                nulls("The base URL", () -> builder.baseUrl(nothing())),
                nulls("The OkHttpClient", () -> builder.okHttpClient(nothing())),
                nulls("connectTimeout", () -> builder.connectTimeout(NullArgumentsTest.<Duration>nothing())),
                nulls("readTimeout", () -> builder.readTimeout(NullArgumentsTest.<Duration>nothing())),
                nulls("callTimeout", () -> builder.callTimeout(NullArgumentsTest.<Duration>nothing())),
                nulls("The Retrofit interface", () -> CLIENT.create(nothing())),
                nulls("The call", () -> CLIENT.call(nothing())),
                nulls("The callback", () -> call.enqueue(nothing())),
                nulls("The query", () -> Paged.of(nothing(), nothing(), nothing())),
                nulls("The pages", () -> Paged.of(ListCallEventsQuery.last24Hours(), nothing(), nothing())));
    }

    @ParameterizedTest
    @MethodSource("forgotten")
    void whatIsNullIsNamed(String what, ThrowingCallable code) {
        assertThatThrownBy(code).isInstanceOf(NullPointerException.class).hasMessage(what + " must not be null");
    }

    @Test
    void theClassOfAnErrorIsNamed() {
        answer(400, "{}");
        ApiException failure = failureOf(call(), ApiException.class);

        assertThatThrownBy(() -> failure.errorAs(NullArgumentsTest.<Class<ErrorList>>nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The model class must not be null");
    }

    @Test
    void aParameterIsNamed() {
        QueryParameter<String> parameter = QueryParameter.of("filter[from]", ParameterType.STRING);
        QueryValues none = QueryValues.none(parameter);

        assertThatThrownBy(() -> none.with(parameter, NullArgumentsTest.<String>nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("filter[from] must not be null");
    }

    @ParameterizedTest
    @CsvSource({
        "filter[occurred_at][gt], filter[occurred_at][gte], filter[occurred_at]",
        "filter[status], filter[status][in][], filter[status]",
        "filter[a][b][gt], filter[a][b][lt], filter[a][b]",
        "StartTime>, StartTime<, StartTime",
        "completed_on.before, completed_on.after, completed_on",
        "amount_from, amount_to, amount",
        "createdBefore, createdAfter, created",
        "min_x, max_x, '[min_x, max_x]'"
    })
    void aConditionIsNamedByItsField(String first, String second, String field) {
        ConditionParameter<String> parameter = ConditionParameter.of(ParameterType.STRING)
                .with(Operator.GT, first)
                .with(Operator.GTE, second);
        QueryValues none = QueryValues.none(parameter);

        assertThatThrownBy(() -> none.with(parameter, NullArgumentsTest.<Condition<String>>nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The condition on " + field + " must not be null");
    }
}
