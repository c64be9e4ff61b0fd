package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.fx.Hit;
import id.suar.fx.InlineTasks;
import id.suar.fx.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PaletteModelTest {

    private final List<Command> commands = List.of(
            Command.of("Kirim sekarang", "mdi2c-cloud-sync-outline", () -> {}),
            Command.of("Kotak keluar", "mdi2t-tray-arrow-up", () -> {}));

    private final List<String> entered = new ArrayList<>();

    private PaletteModel model(Tasks tasks) {
        return new PaletteModel(
                List.of(new PlainRoom("count"), new PlainRoom("finding")),
                room -> entered.add(room.key()),
                () -> commands,
                tasks);
    }

    private static List<String> titles(PaletteModel model) {
        return model.hits().stream().map(Hit::title).toList();
    }

    @Test
    void listsEveryActionBeforeAnythingIsTyped() {
        var model = model(new InlineTasks());
        model.typed("");
        model.search("");
        assertThat(titles(model)).containsExactly("Kirim sekarang", "Kotak keluar");
    }

    @Test
    void everyWordMustFitInAnyOrderAndCase() {
        var model = model(new InlineTasks());
        model.typed("KEL kot");
        assertThat(titles(model)).containsExactly("Kotak keluar");
    }

    @Test
    void whatRoomsFindComesAfterTheActions() {
        var model = model(new InlineTasks());
        model.typed("sek");
        model.search("sek");
        assertThat(titles(model))
                .containsExactly("Kirim sekarang", "count sek 0", "count sek 1", "finding sek 0", "finding sek 1");
    }

    @Test
    void whatARoomFoundOpensInThatRoom() {
        var model = model(new InlineTasks());
        model.search("sek");
        model.hits().getLast().open().run();
        assertThat(entered).containsExactly("finding");
    }

    @Test
    void whatIsFoundTooLateIsNotShown() {
        var late = new LateTasks();
        var model = model(late);
        model.typed("a");
        model.search("a");
        model.typed("ab");
        model.search("ab");
        late.runAll();
        assertThat(titles(model)).isNotEmpty().allMatch(title -> title.contains(" ab "));
    }

    /// Runs nothing until it is told to.
    private static final class LateTasks implements Tasks {

        private final InlineTasks inline = new InlineTasks();
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.add(() -> inline.run(work, done, failed));
        }

        @Override
        public void unexpected(Throwable fault) {
            inline.unexpected(fault);
        }

        void runAll() {
            waiting.forEach(Runnable::run);
        }
    }
}
