package id.suar.sync;

import java.time.Duration;

/// Waiting between tries; tests do not wait.
@FunctionalInterface
public interface Pause {

    void rest(Duration time) throws InterruptedException;
}
