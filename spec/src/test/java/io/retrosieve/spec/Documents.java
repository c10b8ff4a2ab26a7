package io.retrosieve.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents as the jar's users get them: from the classpath. */
public final class Documents {

    private Documents() {}

    public static String callEvents() {
        return read("/telnyx/call-events.yaml");
    }

    /** The response sample of the API's page, as printed there. */
    static String pageSample() {
        return read("/telnyx/page-sample.json");
    }

    public static String read(String resource) {
        try (InputStream stream = Documents.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
