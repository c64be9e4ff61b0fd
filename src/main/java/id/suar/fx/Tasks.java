package id.suar.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The only door out of the FX thread and back. Screens never wait: they hand over work and go on.
public interface Tasks {

    /// Runs `work` away from the FX thread; `done` or `failed` follows on the FX thread.
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed);

    /// The same for work whose failure is nobody's choice: the window shows it.
    default <T> void run(Callable<T> work, Consumer<T> done) {
        run(work, done, this::unexpected);
    }

    /// A fault that no screen expects: the window shows it.
    void unexpected(Throwable fault);
}
