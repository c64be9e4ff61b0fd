package id.suar.sync;

import java.time.Duration;

/// The courier's one thread, and its clock for what comes later. Tests step it by hand.
@FunctionalInterface
public interface Schedule {

    /// Runs `work` on that thread when `delay` is over and nothing else runs there.
    Ticket after(Duration delay, Runnable work);

    /// Something that was put off, or runs.
    @FunctionalInterface
    interface Ticket {

        /// Not begun: it never runs. Running: its thread is interrupted. Done: nothing happens.
        void cancel();
    }
}
