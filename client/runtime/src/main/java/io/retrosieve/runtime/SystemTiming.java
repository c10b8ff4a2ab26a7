package io.retrosieve.runtime;

import java.time.Instant;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The machine's own. Its thread starts with the first task, keeps no process alive, and ends when it has nothing to wait for. */
final class SystemTiming implements Timing {
    private static final long IDLE_SECONDS = 10;

    private @Nullable ScheduledThreadPoolExecutor alarms;

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public double random() {
        return Math.random();
    }

    @Override
    public void sleep(long nanos) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(nanos);
    }

    @Override
    public Alarm schedule(Runnable task, long nanos) {
        java.util.concurrent.Future<?> alarm = alarms().schedule(task, nanos, TimeUnit.NANOSECONDS);
        return () -> alarm.cancel(false);
    }

    private synchronized ScheduledThreadPoolExecutor alarms() {
        ScheduledThreadPoolExecutor running = alarms;
        if (running == null) {
            running = new ScheduledThreadPoolExecutor(1, DaemonThreads::named);
            running.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
            running.allowCoreThreadTimeOut(true);
            running.setRemoveOnCancelPolicy(true); // else each deadline would be kept until it comes
            alarms = running;
        }
        return running;
    }
}
