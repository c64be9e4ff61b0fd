package id.suar.app;

import id.suar.sync.Network;
import id.suar.sync.Pause;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The rest that a courier takes between two tries; whoever is in a hurry wakes it, and so does a way out of this
/// computer that opens.
public final class Nap implements Pause {

    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Network network;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private boolean hurry;

    public Nap(Network network) {
        this.network = network;
    }

    @Override
    public void rest(Duration time) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long end = System.nanoTime() + time.toNanos();
            Set<String> before = time.toNanos() > LOOK_NANOS ? network.ways() : Set.of();
            for (long left = time.toNanos(); left > 0 && !hurry; left = end - System.nanoTime()) {
                if (woken.awaitNanos(Math.min(left, LOOK_NANOS)) <= 0 && left > LOOK_NANOS) {
                    Set<String> now = network.ways();
                    hurry = hurry || Network.opened(before, now);
                    before = now;
                }
            }
            hurry = false;
        } finally {
            lock.unlock();
        }
    }

    void wake() {
        lock.lock();
        try {
            hurry = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
