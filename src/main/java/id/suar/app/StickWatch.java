package id.suar.app;

import id.suar.sync.file.Sticks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Tells which sticks come and go, by comparing the table of disks with what it was.
final class StickWatch implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofSeconds(3);

    private final Sticks sticks;
    private final Consumer<Path> came;
    private final Consumer<Path> went;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, job -> {
        var named = new Thread(job, "sticks");
        named.setDaemon(true);
        return named;
    });
    private Set<Path> before = Set.of();

    /// @param came called on the watch's thread, as is `went`
    StickWatch(Sticks sticks, Consumer<Path> came, Consumer<Path> went) {
        this.sticks = sticks;
        this.came = came;
        this.went = went;
    }

    /// Those that are there already are told too.
    void start() {
        thread.scheduleWithFixedDelay(this::compare, 0, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    void compare() {
        Set<Path> now = sticks.present();
        Set<Path> gone = new HashSet<>(before);
        gone.removeAll(now);
        Set<Path> fresh = new HashSet<>(now);
        fresh.removeAll(before);
        before = now;
        gone.forEach(went);
        fresh.forEach(came);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
