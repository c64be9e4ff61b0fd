package id.suar.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final List<String> written = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Stepped tasks = new Stepped();
    private final InTurn turn = new InTurn(tasks);

    @Test
    void onlyTheLatestWaits() {
        turn.keep(() -> written.add("1"));
        turn.keep(() -> written.add("2"));
        turn.keep(() -> written.add("3"));
        tasks.all();
        assertThat(written).containsExactly("1", "3");
    }

    @Test
    void theRecordComesAfterWhatIsBeingWrittenAndInsteadOfWhatWaits() {
        turn.keep(() -> written.add("draft"));
        turn.keep(() -> written.add("later draft"));
        record("record");
        assertThat(tasks.waiting).hasSize(1);
        tasks.all();
        assertThat(written).containsExactly("draft", "record");
        assertThat(told).containsExactly("record");
    }

    @Test
    void aRecordIsNeverLeftOut() {
        turn.keep(() -> written.add("draft"));
        record("record");
        turn.keep(() -> written.add("next draft"));
        record("correction");
        tasks.all();
        assertThat(written).containsExactly("draft", "record", "correction");
    }

    @Test
    void afterAFaultItGoesOn() {
        turn.keep(() -> {
            throw new IllegalStateException("full");
        });
        turn.keep(() -> written.add("next"));
        tasks.all();
        assertThat(written).containsExactly("next");
        assertThat(told).containsExactly("full");
    }

    private void record(String what) {
        turn.finish(
                () -> {
                    written.add(what);
                    return what;
                },
                told::add,
                fault -> told.add(fault.getMessage()));
    }

    /// Does one piece of work when told to.
    private final class Stepped implements Tasks {

        private final Deque<Runnable> waiting = new ArrayDeque<>();

        void all() {
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.addLast(() -> new InlineTasks().run(work, done, failed));
        }

        @Override
        public void unexpected(Throwable fault) {
            told.add(fault.getMessage());
        }
    }
}
