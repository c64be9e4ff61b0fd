package id.suar.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Work on an executor of the composition root's, answers on the FX thread.
public final class BackgroundTasks implements Tasks {

    private final Executor executor;
    private final Consumer<Throwable> unexpected;

    /// @param unexpected shows a fault that no screen expects; called on the FX thread
    public BackgroundTasks(Executor executor, Consumer<Throwable> unexpected) {
        this.executor = executor;
        this.unexpected = unexpected;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        assert Platform.isFxApplicationThread();
        executor.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception | Error fault) {
                Platform.runLater(() -> failed.accept(fault));
            }
        });
    }

    @Override
    public void unexpected(Throwable fault) {
        unexpected.accept(fault);
    }
}
