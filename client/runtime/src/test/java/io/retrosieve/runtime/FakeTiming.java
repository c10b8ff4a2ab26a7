package io.retrosieve.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Time that passes only when a thread sleeps or a test says so, and then at once. Every wait is as long as it may be. */
final class FakeTiming implements Timing {
    static final Instant START = Instant.parse("2026-07-01T12:00:00Z");

    private static final long ORIGIN = Long.MAX_VALUE - 1_000; // clocks of this kind may overflow

    /** What threads waited for. */
    final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());

    private final List<Task> tasks = new ArrayList<>();
    private final double random = Math.nextDown(1.0);
    private long nanos = ORIGIN;

    @Override
    public synchronized long nanoTime() {
        return nanos;
    }

    @Override
    public synchronized Instant now() {
        return START.plusNanos(nanos - ORIGIN);
    }

    @Override
    public double random() {
        return random;
    }

    @Override
    public void sleep(long nanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        waits.add(rounded(nanos));
        advance(Duration.ofNanos(nanos));
    }

    @Override
    public synchronized Alarm schedule(Runnable runnable, long after) {
        Task task = new Task(runnable, nanos + after);
        tasks.add(task);
        notifyAll();
        return () -> forget(task);
    }

    private synchronized void forget(Task task) {
        tasks.remove(task);
    }

    /** Waits until something is scheduled in so much time. */
    synchronized void awaitTask(Duration in) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (tasks.stream().noneMatch(task -> rounded(task.at - nanos).equals(in))) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("Nothing is scheduled in " + in);
            }
            wait(left);
        }
    }

    synchronized int scheduled() {
        return tasks.size();
    }

    /** Time passes, and what was scheduled runs on this thread. */
    void advance(Duration duration) {
        for (Task task : due(duration)) {
            task.runnable.run();
        }
    }

    private synchronized List<Task> due(Duration duration) {
        nanos += duration.toNanos();
        List<Task> due = new ArrayList<>();
        for (Iterator<Task> left = tasks.iterator(); left.hasNext(); ) {
            Task task = left.next();
            if (task.at - nanos <= 0) {
                left.remove();
                due.add(task);
            }
        }
        return due;
    }

    /** The random number is a little less than one. */
    private static Duration rounded(long nanos) {
        return Duration.ofMillis(Math.round(nanos / 1e6));
    }

    private static final class Task {
        private final Runnable runnable;
        private final long at;

        Task(Runnable runnable, long at) {
            this.runnable = runnable;
            this.at = at;
        }
    }
}
