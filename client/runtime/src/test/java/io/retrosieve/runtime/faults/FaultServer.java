package io.retrosieve.runtime.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server made of bare sockets, a thread for each connection, that does to each request what it is told to. */
final class FaultServer implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private final Behaviour behaviour;

    /** What becomes of a connection. */
    interface Behaviour {
        /** @return whether another request may follow */
        boolean serve(Socket socket, Requests requests) throws IOException;
    }

    /** The requests of one connection. */
    interface Requests {
        /** The target of the next one, read to the end; null if the client has gone. */
        String next() throws IOException;
    }

    FaultServer(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort() + "/v2";
    }

    /** How many were read. */
    int requests() {
        return requests.get();
    }

    private static void start(Runnable runnable) {
        Thread thread = new Thread(runnable, "FaultServer");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                connections.add(socket);
                start(() -> serve(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            while (behaviour.serve(socket, () -> next(in))) {}
            socket.close();
        } catch (IOException e) {
            // the client has had enough
        } finally {
            connections.remove(socket);
        }
    }

    private String next(BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line == null) {
            return null;
        }
        int length = 0;
        for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
            if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).trim());
            }
        }
        for (int i = 0; i < length; i++) {
            in.read();
        }
        requests.incrementAndGet();
        return line.split(" ")[1];
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : connections) {
            socket.close();
        }
    }
}
