package id.suar.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final List<String> written = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Held tasks = new Held();
    private final InTurn turn = new InTurn(tasks);

    @Test
    void everyStateIsWrittenInTheOrderOfTheForm() {
        keep("1");
        keep("2");
        tasks.firstToLast();
        assertThat(written).containsExactly("1", "2");
        assertThat(told).containsExactly("kept 1", "kept 2");
    }

    @Test
    void anOlderStateDoesNotOvertakeANewerOne() {
        keep("1");
        keep("2");
        tasks.lastToFirst();
        assertThat(written).containsExactly("2");
        assertThat(told).containsExactly("kept 2", "kept 1");
    }

    @Test
    void aDraftDoesNotComeBackAfterItsRecord() {
        keep("draft");
        record("record");
        tasks.lastToFirst();
        assertThat(written).containsExactly("record");
    }

    @Test
    void aRecordIsNeverLeftOut() {
        record("record");
        keep("next draft");
        tasks.lastToFirst();
        assertThat(written).containsExactly("next draft", "record");
        assertThat(told).contains("record");
    }

    @Test
    void afterAFaultItGoesOn() {
        turn.keep(() -> {
            throw new IllegalStateException("full");
        });
        keep("next");
        tasks.firstToLast();
        assertThat(written).containsExactly("next");
        assertThat(told).containsExactly("full", "kept next");
    }

    private void keep(String what) {
        turn.keep(() -> written.add(what), () -> told.add("kept " + what));
    }

    private void record(String what) {
        turn.record(
                () -> {
                    written.add(what);
                    return what;
                },
                told::add,
                fault -> told.add(fault.getMessage()));
    }

    /// Holds work back, to be done in any order.
    private final class Held implements Tasks {

        private final List<Runnable> waiting = new ArrayList<>();

        void firstToLast() {
            waiting.forEach(Runnable::run);
        }

        void lastToFirst() {
            waiting.reversed().forEach(Runnable::run);
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.add(() -> new InlineTasks().run(work, done, failed));
        }

        @Override
        public void unexpected(Throwable fault) {
            told.add(fault.getMessage());
        }
    }
}
