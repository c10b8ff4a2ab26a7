package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.ApiClient;
import io.retrosieve.runtime.ApiClientBuilder;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class TelnyxClient {
    private final ApiClient client;
    private final CallEvents callEvents;

    private TelnyxClient(ApiClient client) {
        this.client = client;
        this.callEvents = new CallEvents(client);
    }

    public static Builder builder() {
        return new Builder();
    }

    public CallEvents callEvents() {
        return callEvents;
    }

    @Override
    public String toString() {
        return "TelnyxClient" + client;
    }

    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {
            super("https://api.telnyx.com/v2", new TelnyxJsonAdapterFactory());
        }

        public Builder apiKey(String apiKey) {
            return bearer("apiKey", apiKey);
        }

        public TelnyxClient build() {
            return new TelnyxClient(connect("apiKey"));
        }
    }
}
