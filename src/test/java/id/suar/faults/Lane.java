package id.suar.faults;

import java.util.concurrent.locks.LockSupport;

/// One direction of a line: whoever sends waits until those before have gone.
final class Lane {

    private static final long SECOND = 1_000_000_000L;

    private final long bytesPerSecond;
    private long free = System.nanoTime();

    Lane(Link link) {
        this.bytesPerSecond = link.bytesPerSecond();
    }

    /// Returns when the last of the bytes has left.
    void send(int bytes) {
        if (bytesPerSecond > 0) {
            waitUntil(reserved(bytes));
        }
    }

    private synchronized long reserved(int bytes) {
        free = Math.max(free, System.nanoTime()) + bytes * SECOND / bytesPerSecond;
        return free;
    }

    static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            LockSupport.parkNanos(left);
        }
    }
}
