package id.suar.violation.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that must not hold up the screen: `work` runs elsewhere, `then` on FX with what came of it.
@FunctionalInterface
public interface Background {

    <T> void run(Callable<T> work, Consumer<T> then);
}
