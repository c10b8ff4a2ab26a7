package io.retrosieve.runtime;

import static io.retrosieve.runtime.Conditions.contains;
import static io.retrosieve.runtime.Conditions.eq;
import static io.retrosieve.runtime.Conditions.gte;
import static io.retrosieve.runtime.Conditions.lt;
import static io.retrosieve.runtime.Conditions.oneOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.runtime.support.ConditionParameter;
import io.retrosieve.runtime.support.Operator;
import io.retrosieve.runtime.support.ParameterType;
import io.retrosieve.runtime.support.QueryParameter;
import io.retrosieve.runtime.support.QueryValues;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

/** Forms of parameters that list-call-events does not have. */
class RepeatedKeysTest extends HttpTest {
    private static final QueryParameter<List<String>> EXPAND =
            QueryParameter.of("expand[]", ParameterType.listOf(ParameterType.STRING));
    private static final QueryParameter<List<String>> FIELDS =
            QueryParameter.of("fields[apps]", ParameterType.commaSeparated(ParameterType.STRING));
    private static final ConditionParameter<String> STATUS = ConditionParameter.of(ParameterType.STRING)
            .with(Operator.EQ, "filter[status]")
            .with(Operator.IN, "filter[status][in][]")
            .with(Operator.CONTAINS, "filter[status][contains]");
    private static final ConditionParameter<Long> SIZE = ConditionParameter.of(ParameterType.INT32)
            .with(Operator.GTE, "size[gte]")
            .with(Operator.LT, "size[lt]")
            .with(Operator.IN, "size", ParameterType.commaSeparated(ParameterType.INT32));
    private static final QueryValues NONE = QueryValues.none(EXPAND, FIELDS, STATUS, SIZE);

    static final class AnyQuery extends Query {
        AnyQuery(QueryValues values) {
            super(values);
        }
    }

    interface Api {
        @GET("things")
        Call<ResponseBody> things(@QueryMap AnyQuery query);
    }

    private String onTheWire(QueryValues values) throws IOException {
        server.enqueue(new MockResponse());
        Retrofit retrofit = new Retrofit.Builder().baseUrl(server.url("/")).build();
        retrofit.create(Api.class).things(new AnyQuery(values)).execute();
        return sentTarget();
    }

    @Test
    void aListRepeatsItsNameInOrder() throws IOException {
        assertThat(onTheWire(NONE.with(EXPAND, Arrays.asList("b", "a", "b"))))
                .isEqualTo("/things?expand%5B%5D=b&expand%5B%5D=a&expand%5B%5D=b");
    }

    @Test
    void aListMayBeOneTextWithCommas() throws IOException {
        assertThat(onTheWire(NONE.with(FIELDS, Arrays.asList("name", "sku"))))
                .isEqualTo("/things?fields%5Bapps%5D=name%2Csku");
    }

    @Test
    void oneOfSendsEachValue() throws IOException {
        assertThat(onTheWire(NONE.with(STATUS, oneOf("new", "old"))))
                .isEqualTo("/things?filter%5Bstatus%5D%5Bin%5D%5B%5D=new&filter%5Bstatus%5D%5Bin%5D%5B%5D=old");
        assertThat(onTheWire(NONE.with(SIZE, oneOf(1L, 2L, 3L)))).isEqualTo("/things?size=1%2C2%2C3");
    }

    @Test
    void twoOperatorsOfOneFieldAreBothSentInTheirParametersOrder() throws IOException {
        QueryValues between = NONE.with(SIZE, lt(9L)).with(SIZE, gte(3L)).with(SIZE, lt(8L));

        assertThat(onTheWire(between)).isEqualTo("/things?size%5Bgte%5D=3&size%5Blt%5D=8");
    }

    @Test
    void conditionsOfTextAreConditionsOfTheField() throws IOException {
        assertThat(onTheWire(NONE.with(STATUS, contains("ol")).with(STATUS, eq("old"))))
                .isEqualTo("/things?filter%5Bstatus%5D=old&filter%5Bstatus%5D%5Bcontains%5D=ol");
    }

    @Test
    void anOperatorWithoutANameIsRefused() {
        assertThatThrownBy(() -> NONE.with(SIZE, eq(3L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The API does not know the condition 'eq 3' here, only [size[gte], size[lt], size]");
    }

    @Test
    void valuesOfConditionsAndListsAreCheckedToo() {
        assertThatThrownBy(() -> NONE.with(STATUS, oneOf("new", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("filter[status][in][] must not be empty: the server would ignore it and return everything");
        assertThatThrownBy(() -> NONE.with(EXPAND, Collections.emptyList()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expand[] must not be empty: the server would ignore it and return everything");
        assertThatThrownBy(() -> NONE.with(EXPAND, Arrays.asList("a", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expand[] must not hold null");
        assertThatThrownBy(() -> NONE.with(FIELDS, Arrays.asList("name", "a,b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fields[apps] separates values by commas and cannot send one that holds a comma: 'a,b'");
    }

    @Test
    void typedValuesCanBeReadBack() {
        QueryValues values = NONE.with(FIELDS, Collections.singletonList("name"));

        assertThat(values.get(FIELDS)).containsExactly("name");
        assertThat(values.get(EXPAND)).isNull();
    }

    @Test
    void parametersThatAreNotOfTheOperationOrAreTwiceThereAreRefused() {
        assertThatThrownBy(() -> QueryValues.none(EXPAND).with(FIELDS, Collections.singletonList("name")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This operation has no parameter fields[apps]");
        assertThatThrownBy(() -> QueryValues.none(EXPAND, EXPAND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two parameters are named expand[]");
        assertThatThrownBy(() -> SIZE.with(Operator.LT, "below"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("LT has a name already, below would be a second one");
    }
}
