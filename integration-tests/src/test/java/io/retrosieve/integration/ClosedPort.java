package io.retrosieve.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port on which nothing listens. */
final class ClosedPort {
    private ClosedPort() {}

    static String url() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort(); // free again when this returns
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
