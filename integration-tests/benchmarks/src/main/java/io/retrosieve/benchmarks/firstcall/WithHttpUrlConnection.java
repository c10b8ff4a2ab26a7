package io.retrosieve.benchmarks.firstcall;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** What a JVM has by itself, and decodes nothing: the floor. */
final class WithHttpUrlConnection {
    private WithHttpUrlConnection() {}

    public static void main(String[] args) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(CallEventsUrl.of(args[0])).openConnection();
        connection.setRequestProperty("Authorization", "Bearer key");
        try (InputStream body = connection.getInputStream()) {
            System.out.println(body.readAllBytes().length);
        }
        System.exit(0);
    }
}
