package io.retrosieve.integration.recording;

import io.retrosieve.runtime.RetrosieveException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Records fixtures from the API. From the root of the repository, with {@code TELNYX_API_KEY} set:
 *
 * <pre>
 * mvn -q -Precord-fixtures -DskipTests verify
 * </pre>
 *
 * <p>The fixtures come to {@code integration-tests/target/recorded-fixtures}, in the format of
 * {@code src/test/resources/fixtures}, with stand-ins for the key, ids, telephone numbers, addresses and free texts. Read
 * them before you copy them there. {@code TELNYX_API_ORIGIN} names another server, {@code http://localhost:8080} say.
 */
public final class RecordFixtures {
    private static final String API_ORIGIN = "https://api.telnyx.com";

    private final PrintStream out;
    private final PrintStream err;

    RecordFixtures(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The one argument is the directory. */
    public static void main(String[] args) throws IOException {
        int status = new RecordFixtures(System.out, System.err).run(System.getenv(), Path.of(args[0]));
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The exit status. */
    int run(Map<String, String> environment, Path directory) throws IOException {
        String key = environment.getOrDefault("TELNYX_API_KEY", "");
        if (key.isEmpty()) {
            err.println("TELNYX_API_KEY is not set. Recording asks the API, so it needs the key of an account with"
                    + " call events in the last 24 hours. Nothing was recorded.");
            return 1;
        }
        try {
            String origin = environment.getOrDefault("TELNYX_API_ORIGIN", API_ORIGIN);
            int recorded = new FixtureRecorder(origin, key).recordInto(directory);
            out.println(recorded + " fixtures recorded into " + directory + ". Read them before you commit them.");
            return 0;
        } catch (RetrosieveException | IllegalArgumentException | IllegalStateException e) {
            err.println("Nothing was recorded: " + e.getMessage());
            return 1;
        }
    }
}
