package io.retrosieve.integration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that goes through java.util.logging, which is what OkHttp uses, down to the finest level. */
final class LogCapture extends Handler implements AutoCloseable {
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Formatter formatter = new SimpleFormatter();
    private final List<Logger> loggers = List.of(
            // OkHttp's own loggers have levels of their own, and the JVM forgets loggers that nobody holds
            Logger.getLogger(""),
            Logger.getLogger("okhttp3.OkHttpClient"),
            Logger.getLogger("okhttp3.internal.concurrent.TaskRunner"),
            Logger.getLogger("okhttp3.internal.http2.Http2"));
    private final List<Level> levels = new ArrayList<>();

    private LogCapture() {
        for (Logger logger : loggers) {
            levels.add(logger.getLevel());
            logger.setLevel(Level.ALL);
        }
        loggers.get(0).addHandler(this);
    }

    static LogCapture ofEverything() {
        return new LogCapture();
    }

    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(formatter.format(record));
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        loggers.get(0).removeHandler(this);
        for (int i = 0; i < levels.size(); i++) {
            loggers.get(i).setLevel(levels.get(i));
        }
    }
}
