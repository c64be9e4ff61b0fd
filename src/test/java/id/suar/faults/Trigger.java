package id.suar.faults;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Goes off when something has happened so many times, within the very call that reports the last.
final class Trigger {

    enum Moment {
        /// The device has said something: saved, received.
        WORD,
        /// A part of a request passes the line.
        REQUEST,
        /// A part of an answer passes the line; the device does not have it yet.
        ANSWER
    }

    private final Moment moment;
    private final Runnable action;
    private final CountDownLatch done = new CountDownLatch(1);
    private int left;

    Trigger(Moment moment, int times, Runnable action) {
        this.moment = moment;
        this.left = times;
        this.action = action;
    }

    synchronized void happened(Moment what) {
        if (what == moment && left > 0 && --left == 0) {
            action.run();
            done.countDown();
        }
    }

    boolean await(long seconds) throws InterruptedException {
        return done.await(seconds, TimeUnit.SECONDS);
    }
}
