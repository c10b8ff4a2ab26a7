package io.retrosieve.benchmarks.firstcall;

import com.telnyx.sdk.ApiClient;
import com.telnyx.sdk.ApiException;
import com.telnyx.sdk.api.DebuggingApi;
import java.util.Objects;
import java.util.UUID;

/** The official SDK. */
final class WithTelnyxSdk {
    private WithTelnyxSdk() {}

    public static void main(String[] args) throws ApiException {
        ApiClient client = new ApiClient();
        client.setBasePath(args[0].substring(0, args[0].length() - 1));
        client.setBearerToken("key");
        System.out.println(Objects.requireNonNull(new DebuggingApi(client)
                        .listCallEvents()
                        .filterCallLegId(UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668"))
                        .pageSize(250)
                        .execute()
                        .getData())
                .size());
        System.exit(0);
    }
}
