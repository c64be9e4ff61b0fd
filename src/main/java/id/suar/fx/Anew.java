package id.suar.fx;

import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Reads something anew whenever it may have changed; while it is being read, once more afterwards and no oftener.
/// FX thread.
///
/// @param <T> what is read
public final class Anew<T> {

    private final Tasks tasks;
    private final Supplier<Callable<T>> begins;
    private final Predicate<T> shows;
    private boolean reading;
    private boolean again;

    /// @param begins takes down on the FX thread what is wanted now, and makes the work that reads it elsewhere
    /// @param shows  shows what was read; false when something else is wanted by now, which is then read
    public Anew(Tasks tasks, Supplier<Callable<T>> begins, Predicate<T> shows) {
        this.tasks = tasks;
        this.begins = begins;
        this.shows = shows;
    }

    public void read() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        tasks.run(begins.get(), this::done, fault -> {
            reading = false;
            tasks.unexpected(fault);
        });
    }

    private void done(T read) {
        reading = false;
        boolean wanted = shows.test(read);
        if (again || !wanted) {
            again = false;
            read();
        }
    }
}
