package id.suar.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs everything at once on the caller's thread, for tests of models.
public final class InlineTasks implements Tasks {

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception fault) {
            failed.accept(fault);
            return;
        }
        done.accept(result);
    }

    @Override
    public void unexpected(Throwable fault) {
        throw new IllegalStateException(fault);
    }
}
