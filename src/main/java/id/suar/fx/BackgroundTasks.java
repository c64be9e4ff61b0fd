package id.suar.fx;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Work on an executor of the composition root's, answers on the FX thread.
public final class BackgroundTasks implements Tasks {

    private final Executor executor;
    private final Consumer<Throwable> unexpected;
    private int underWay;
    private Optional<Runnable> idle = Optional.empty();

    /// @param unexpected shows a fault that no screen expects; called on the FX thread
    public BackgroundTasks(Executor executor, Consumer<Throwable> unexpected) {
        this.executor = executor;
        this.unexpected = unexpected;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        assert Platform.isFxApplicationThread();
        underWay++;
        executor.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> answer(() -> done.accept(result)));
            } catch (Exception | Error fault) {
                Platform.runLater(() -> answer(() -> failed.accept(fault)));
            }
        });
    }

    /// Calls `then` on the FX thread when nothing is under way any more, nor anything that an answer asked for.
    public void whenIdle(Runnable then) {
        assert Platform.isFxApplicationThread();
        idle = Optional.of(then);
        settle();
    }

    private void answer(Runnable told) {
        try {
            told.run();
        } finally {
            underWay--;
            settle();
        }
    }

    private void settle() {
        if (underWay == 0) {
            Optional<Runnable> then = idle;
            idle = Optional.empty();
            then.ifPresent(Runnable::run);
        }
    }

    @Override
    public void unexpected(Throwable fault) {
        unexpected.accept(fault);
    }
}
