package io.retrosieve.generator.compare;

import java.util.List;

/** What belongs to no operation. */
public final class ServerComparison {
    private ServerComparison() {}

    /**
     * Another server. What the old client calls may still be served.
     *
     * @param servers those of the new document
     */
    public static List<Change> of(ClientState old, ClientState now, List<String> servers) {
        if (old.api().serverUrl().equals(now.api().serverUrl())) {
            return List.of();
        }
        String before = old.api().serverUrl().map(Words::code).orElse("none");
        String after = now.api().serverUrl().map(Words::code).orElse("none");
        boolean served = old.api().serverUrl().map(servers::contains).orElse(true);
        return List.of(new Change(Site.client(), Change.Kind.CHANGED, "server " + before + " → " + after, served));
    }
}
