package id.suar.app;

import id.suar.fx.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs everything on the caller's thread: at once what somebody's key asks for, later what is asked for while a result
/// is being shown. So the first picture of a screen is there before what it goes on to read.
final class FirstThings implements Tasks {

    private final Deque<Runnable> later = new ArrayDeque<>();
    private boolean showing;

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Runnable one = () -> carry(work, done, failed);
        if (showing) {
            later.add(one);
        } else {
            one.run();
        }
    }

    private <T> void carry(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception fault) {
            failed.accept(fault);
            return;
        }
        showing = true;
        try {
            done.accept(result);
        } finally {
            showing = false;
        }
    }

    /// Runs one thing that was put off; false when there is none.
    boolean next() {
        Runnable one = later.poll();
        if (one == null) {
            return false;
        }
        one.run();
        return true;
    }

    @Override
    public void unexpected(Throwable fault) {
        throw new IllegalStateException(fault);
    }
}
