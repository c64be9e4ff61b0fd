package id.suar.app;

import id.suar.sync.Pause;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The rest that a courier takes between two tries; whoever is in a hurry wakes it.
final class Nap implements Pause {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private boolean hurry;

    @Override
    public void rest(Duration time) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = time.toNanos();
            while (left > 0 && !hurry) {
                left = woken.awaitNanos(left);
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
