package id.suar.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AnewTest {

    private final Later tasks = new Later();
    private final List<String> shown = new ArrayList<>();
    private String wanted = "a";
    private final Anew<String> anew = new Anew<>(tasks, this::begin, this::show);

    @Test
    void whileItReadsItIsAskedForOnceMoreAndNoOftener() {
        anew.read();
        anew.read();
        anew.read();
        assertThat(tasks.waiting).hasSize(1);

        tasks.next();
        assertThat(tasks.waiting).as("once more").hasSize(1);
        tasks.next();
        assertThat(tasks.waiting).isEmpty();
        assertThat(shown).containsExactly("a", "a");
    }

    @Test
    void whatIsNotWantedAnyMoreIsReadAgainAsItIsWanted() {
        anew.read();
        wanted = "b";
        tasks.next();
        assertThat(shown).isEmpty();
        tasks.next();
        assertThat(shown).containsExactly("b");
    }

    @Test
    void afterAFaultItReadsAgain() {
        wanted = "fault";
        anew.read();
        tasks.next();
        assertThat(tasks.faults).hasSize(1);
        wanted = "a";
        anew.read();
        tasks.next();
        assertThat(shown).containsExactly("a");
    }

    private Callable<String> begin() {
        String then = wanted;
        return () -> {
            if (then.equals("fault")) {
                throw new IllegalStateException(then);
            }
            return then;
        };
    }

    private boolean show(String read) {
        if (!read.equals(wanted)) {
            return false;
        }
        shown.add(read);
        return true;
    }

    /// Work that is done when the test says so.
    private static final class Later implements Tasks {

        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private final List<Throwable> faults = new ArrayList<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.add(() -> {
                try {
                    done.accept(work.call());
                } catch (Exception e) {
                    failed.accept(e);
                }
            });
        }

        @Override
        public void unexpected(Throwable fault) {
            faults.add(fault);
        }

        void next() {
            waiting.remove().run();
        }
    }
}
