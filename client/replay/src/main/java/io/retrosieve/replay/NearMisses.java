package io.retrosieve.replay;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.github.tomakehurst.wiremock.verification.NearMiss;
import java.util.List;

/** Says of each request that nothing answered which fixture came nearest, and where they differ. */
final class NearMisses {
    private NearMisses() {}

    static String describe(WireMockServer server, List<LoggedRequest> unmatched) {
        StringBuilder text = new StringBuilder("No fixture answers:");
        for (LoggedRequest request : unmatched) {
            text.append("\n").append(request.getMethod()).append(' ').append(request.getUrl());
            List<NearMiss> misses = server.findNearMissesFor(request);
            if (!misses.isEmpty()) {
                NearMiss nearest = misses.get(0);
                text.append("\nnearest fixture: ")
                        .append(nearest.getStubMapping().getName());
                text.append(nearest.getDiff());
            }
        }
        return text.toString();
    }
}
