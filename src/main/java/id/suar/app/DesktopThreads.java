package id.suar.app;

import id.suar.sync.Schedule;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The desktop's threads beside FX: what screens ask for runs on `work-n`, the courier on `sync`.
final class DesktopThreads implements Schedule {

    /// Reads of the database run side by side; more would only wait for the disk.
    private static final int WORKERS = 3;

    static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Once the window is gone and drafts are kept, whatever a screen still asks for is not done: nobody would
    /// see it.
    private final ExecutorService work = new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            named("work-"),
            new ThreadPoolExecutor.DiscardPolicy());
    private final ScheduledThreadPoolExecutor sync = new ScheduledThreadPoolExecutor(1, named("sync-"));

    DesktopThreads() {
        sync.setRemoveOnCancelPolicy(true);
    }

    Executor work() {
        return work;
    }

    @Override
    public Ticket after(Duration delay, Runnable job) {
        try {
            ScheduledFuture<?> future = sync.schedule(job, delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> future.cancel(true);
        } catch (RejectedExecutionException e) {
            // The program is being closed.
            return () -> {};
        }
    }

    /// Ends the courier, then waits until what screens have asked for is done: drafts are among it.
    void close() throws InterruptedException {
        sync.shutdownNow();
        work.shutdown();
        work.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        sync.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ThreadFactory named(String prefix) {
        var count = new AtomicInteger();
        return job -> {
            var thread = new Thread(job, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
