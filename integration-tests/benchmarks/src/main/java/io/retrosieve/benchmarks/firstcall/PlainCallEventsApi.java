package io.retrosieve.benchmarks.firstcall;

import io.retrosieve.benchmarks.json.PlainPage;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** As one writes it by hand. */
public interface PlainCallEventsApi {
    @GET("call_events")
    Call<PlainPage> list(
            @Query("filter[leg_id]") String leg,
            @Query("filter[type]") @Nullable String type,
            @Query("filter[occurred_at][gte]") @Nullable String since,
            @Query("page[size]") int pageSize);
}
