package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.ApiCall;
import io.retrosieve.runtime.ApiClient;
import io.retrosieve.runtime.Paged;
import io.retrosieve.runtime.RangeQuery;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class CallEvents {
    private final ApiClient client;
    private final CallEventsApi api;

    CallEvents(ApiClient client) {
        this.client = client;
        this.api = client.create(CallEventsApi.class);
    }

    public ApiCall<CallEventPage> list(ListCallEventsQuery query) {
        return client.call(api.listCallEvents(query), query, new ListCallEventsPages());
    }

    public Paged<CallEventPage, CallEvent> listAll(ListCallEventsQuery query) {
        return Paged.of(query, new ListCallEventsPages(), this::list);
    }

    public Paged<CallEventPage, CallEvent> listAll(RangeQuery<ListCallEventsQuery> query) {
        return Paged.within(query, new ListCallEventsPages(), this::list);
    }
}
