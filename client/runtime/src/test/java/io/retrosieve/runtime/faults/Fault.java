package io.retrosieve.runtime.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What goes wrong with an answer, byte by byte. */
enum Fault {
    RESET_BEFORE_THE_REQUEST_IS_READ {
        @Override
        void answer(Socket socket, String body) throws IOException {
            reset(socket);
        }
    },
    RESET_AFTER_THE_REQUEST {
        @Override
        void answer(Socket socket, String body) throws IOException {
            reset(socket);
        }
    },
    CLOSED_AFTER_THE_REQUEST {
        @Override
        void answer(Socket socket, String body) throws IOException {
            socket.close();
        }
    },
    CUT_OFF_IN_THE_HEADERS {
        @Override
        void answer(Socket socket, String body) throws IOException {
            write(socket, "HTTP/1.1 200 OK\r\nContent-Ty");
            socket.close();
        }
    },
    RESET_AFTER_THE_HEADERS {
        @Override
        void answer(Socket socket, String body) throws IOException {
            write(socket, ok("Content-Length: " + body.length()));
            reset(socket);
        }
    },
    RESET_IN_THE_BODY {
        @Override
        void answer(Socket socket, String body) throws IOException {
            write(socket, ok("Content-Length: " + body.length()) + body.substring(0, body.length() / 2));
            reset(socket);
        }
    },
    CUT_OFF_WITH_A_LENGTH {
        @Override
        void answer(Socket socket, String body) throws IOException {
            write(socket, ok("Content-Length: " + body.length()) + body.substring(0, body.length() - 1));
            socket.close();
        }
    },
    CUT_OFF_IN_A_CHUNK {
        @Override
        void answer(Socket socket, String body) throws IOException {
            write(socket, ok("Transfer-Encoding: chunked") + "ffff\r\n" + body);
            socket.close();
        }
    },
    CUT_OFF_BEFORE_THE_LAST_CHUNK {
        @Override
        void answer(Socket socket, String body) throws IOException {
            write(
                    socket,
                    ok("Transfer-Encoding: chunked") + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n");
            socket.close();
        }
    },
    RESET_WHILE_KEPT_ALIVE {
        @Override
        void answer(Socket socket, String body) throws IOException {
            NONE.answer(socket, body); // well, but no other request comes through
            reset(socket);
        }
    },
    TOO_MANY_REQUESTS {
        @Override
        void answer(Socket socket, String body) throws IOException {
            write(socket, "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n");
        }
    },
    UNAVAILABLE {
        @Override
        void answer(Socket socket, String body) throws IOException {
            write(socket, "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 9\r\n\r\n<html>503");
        }
    },
    NONE {
        @Override
        void answer(Socket socket, String body) throws IOException {
            write(socket, ok("Content-Length: " + body.length()) + body);
        }
    };

    /** The request has been read, unless this goes wrong before. Bodies are ASCII. */
    abstract void answer(Socket socket, String body) throws IOException;

    boolean readsRequest() {
        return this != RESET_BEFORE_THE_REQUEST_IS_READ;
    }

    /** Whether the caller gets the answer nevertheless, and the next request meets the fault. */
    boolean answers() {
        return this == NONE || this == RESET_WHILE_KEPT_ALIVE;
    }

    static String ok(String header) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + header + "\r\n\r\n";
    }

    static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** TCP says RST instead of FIN. */
    static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
