package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.support.ConditionParameter;
import io.retrosieve.runtime.support.Operator;
import io.retrosieve.runtime.support.ParameterType;
import io.retrosieve.runtime.support.QueryParameter;
import io.retrosieve.runtime.support.QueryValues;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

@NullMarked
final class ListCallEventsParameters {
    static final QueryParameter<UUID> LEG_ID = QueryParameter.of("filter[leg_id]", ParameterType.UUID);
    static final QueryParameter<UUID> APPLICATION_SESSION_ID =
            QueryParameter.of("filter[application_session_id]", ParameterType.UUID);
    static final QueryParameter<String> CONNECTION_ID =
            QueryParameter.of("filter[connection_id]", ParameterType.STRING);
    static final QueryParameter<Product> PRODUCT =
            QueryParameter.of("filter[product]", ParameterType.<Product>openEnum());
    static final QueryParameter<String> FROM = QueryParameter.of("filter[from]", ParameterType.STRING);
    static final QueryParameter<String> TO = QueryParameter.of("filter[to]", ParameterType.STRING);
    static final QueryParameter<Boolean> FAILED = QueryParameter.of("filter[failed]", ParameterType.BOOLEAN);
    static final QueryParameter<CallEventType> TYPE =
            QueryParameter.of("filter[type]", ParameterType.<CallEventType>openEnum());
    static final QueryParameter<String> NAME = QueryParameter.of("filter[name]", ParameterType.STRING);
    static final ConditionParameter<OffsetDateTime> OCCURRED_AT = ConditionParameter.of(ParameterType.DATE_TIME)
            .with(Operator.GT, "filter[occurred_at][gt]")
            .with(Operator.GTE, "filter[occurred_at][gte]")
            .with(Operator.LT, "filter[occurred_at][lt]")
            .with(Operator.LTE, "filter[occurred_at][lte]")
            .with(Operator.EQ, "filter[occurred_at][eq]");
    static final QueryParameter<Long> PAGE_NUMBER = QueryParameter.of("page[number]", ParameterType.INT32.atLeast(1L));
    static final QueryParameter<Long> PAGE_SIZE =
            QueryParameter.of("page[size]", ParameterType.INT32.atLeast(1L).atMost(250L));
    static final QueryValues NONE = QueryValues.none(
            LEG_ID,
            APPLICATION_SESSION_ID,
            CONNECTION_ID,
            PRODUCT,
            FROM,
            TO,
            FAILED,
            TYPE,
            NAME,
            OCCURRED_AT,
            PAGE_NUMBER,
            PAGE_SIZE);

    private ListCallEventsParameters() {}
}
