package com.example.client;

import io.retrosieve.runtime.RetryPolicy;
import io.retrosieve.runtime.ApiCall;
import io.retrosieve.runtime.ApiException;
import io.retrosieve.runtime.ApiResponse;
import okhttp3.ResponseBody;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
final class Calls {
    private Calls() {}

    private static StatusesClient client(String url) {
        return StatusesClient.builder().baseUrl(url).retries(RetryPolicy.none()).build();
    }

    private static String outcome(ApiCall<? extends @Nullable Object> call) {
        try {
            return String.valueOf(call.execute());
        } catch (ApiException e) {
            return e.status() + " " + e.error() + ", body " + e.body();
        }
    }

    static String getThing(String url) {
        return outcome(client(url).things().getThing("1"));
    }

    /** What an app writes. */
    static String getThingTyped(String url) {
        try {
            return client(url).things().getThing("1").execute().getName();
        } catch (ApiException e) {
            Problem problem = e.errorAs(Problem.class);
            Refused refused = e.errorAs(Refused.class);
            GetThingError other = e.errorAs(GetThingError.class);
            return (problem == null ? "" : "problem " + problem.getTitle())
                    + (refused == null ? "" : "refused " + refused.getErrors())
                    + (other == null ? "" : "other " + other.getMessage());
        }
    }

    static String putThing(String url) {
        return outcome(client(url).things().putThing("1"));
    }

    static String startThing(String url) {
        return outcome(client(url).things().startThing("1"));
    }

    static String startThingTyped(String url) {
        ApiResponse<StartThingResponse> response =
                client(url).things().startThing("1").withResponse().execute();
        return response.status() + " thing " + response.value().asThing() + ", job " + response.value().asJob();
    }

    static String pollThing(String url) {
        return outcome(client(url).things().pollThing("1"));
    }

    static String pollThingTag(String url) {
        ApiResponse<@Nullable Thing> response =
                client(url).things().pollThing("1").withResponse().execute();
        return response.status() + " " + response.header("ETag") + " " + response.value();
    }

    static String dropThing(String url) {
        return outcome(client(url).things().dropThing("1"));
    }

    static String getRange(String url) {
        return outcome(client(url).others().getRange());
    }

    static String postUndescribed(String url) {
        return outcome(client(url).others().postUndescribed());
    }

    static String getReport(String url) {
        return outcome(client(url).others().getReport());
    }

    static String getText(String url) {
        return outcome(client(url).others().getText());
    }

    private static String bytes(ApiCall<ResponseBody> call) throws Exception {
        try (ResponseBody body = call.execute()) {
            return body.contentType() + ": " + body.string();
        }
    }

    static String getMoved(String url) throws Exception {
        return bytes(client(url).others().getMoved());
    }

    static String getEvents(String url) throws Exception {
        return bytes(client(url).others().getEvents());
    }

    static String getPicture(String url) throws Exception {
        return bytes(client(url).others().getPicture());
    }

    static String getFile(String url) throws Exception {
        return bytes(client(url).others().getFile());
    }
}
