package io.retrosieve.runtime.sample;

import org.jspecify.annotations.NullMarked;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

@NullMarked
public interface CallEventsApi {
    @GET("call_events")
    Call<CallEventPage> listCallEvents(@QueryMap ListCallEventsQuery query);
}
