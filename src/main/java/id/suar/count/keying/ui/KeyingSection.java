package id.suar.count.keying.ui;

import id.suar.count.keying.KeyingEntries;
import id.suar.count.keying.KeyingTask;
import id.suar.count.keying.SecondKeying.Permission;
import id.suar.count.ui.BlindSheet;
import id.suar.election.Contest;
import id.suar.fx.Export;
import id.suar.fx.Navigator;
import id.suar.fx.Screen;
import id.suar.fx.Section;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.region.TpsCode;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The section of second keyings, and the ways from its list to a blind form and to what must be settled.
/// FX thread.
public final class KeyingSection {

    private final KeyingDesk desk;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Texts texts;
    private final KeyingModel model;
    private final KeyingController list;

    private KeyingSection(KeyingDesk desk, Tasks tasks, Navigator navigator) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigator = navigator;
        this.texts = desk.texts();
        this.model = new KeyingModel(desk, tasks);
        this.list = new KeyingController(
                model, desk, new Export(desk.counts().files(), tasks, texts, desk.counts()::origin), this);
    }

    public static Section of(KeyingDesk desk, Tasks tasks, Navigator navigator) {
        return new Section(
                "keying", desk.texts().text("keying.section"), () -> new KeyingSection(desk, tasks, navigator).list);
    }

    /// What people call an entry of ours.
    public static Optional<String> label(String kind, Texts texts) {
        return switch (kind) {
            case KeyingEntries.KEYED -> Optional.of(texts.text("keying.kind.keyed"));
            case KeyingEntries.SETTLED -> Optional.of(texts.text("keying.kind.settled"));
            default -> Optional.empty();
        };
    }

    void say(String text) {
        navigator.say(text);
    }

    void open(KeyingLine line) {
        Contest contest = model.contestProperty().get().orElseThrow();
        line.task().ifPresent(task -> key(contest, task));
        line.keyed().ifPresent(both -> {
            if (line.state() == KeyingLine.State.AGREES) {
                say(texts.text("keying.agrees", both.cells()));
            } else {
                settle(contest, both.keying());
            }
        });
    }

    private void key(Contest contest, KeyingTask task) {
        String keyer = model.keyerProperty().get().strip();
        model.ask(task, permission -> {
            if (permission == Permission.GRANTED) {
                BlindSheet.open(
                        BlindDesk.of(desk, task, keyer),
                        new Refusing(),
                        desk.held(contest, task.station()),
                        task.station(),
                        texts.text("keying.blind.notice", keyer),
                        new Way(task.station()),
                        navigator::open);
            } else {
                refuse(permission);
            }
        });
    }

    private void refuse(Permission why) {
        say(texts.text("keying.refused." + why.name().toLowerCase(Locale.ROOT)));
        if (why == Permission.NAMELESS) {
            list.askForName();
        } else {
            model.refresh();
        }
    }

    private void settle(Contest contest, EntryId keying) {
        tasks.run(
                () -> SettleStart.read(desk, contest, keying),
                start -> start.ifPresent(one -> navigator.open(settling(one))));
    }

    private Screen settling(SettleStart start) {
        return new SettleScreen(desk, tasks, navigator, start);
    }

    private final class Way implements BlindSheet.Way {

        private final TpsCode station;

        Way(TpsCode station) {
            this.station = station;
        }

        @Override
        public void recorded() {
            navigator.back();
            model.refresh();
        }

        @Override
        public void next() {
            model.next(station).ifPresent(KeyingSection.this::open);
        }

        @Override
        public void back() {
            navigator.back();
        }

        @Override
        public void say(String text) {
            navigator.say(text);
        }
    }

    /// A keying that may not be recorded any more is said in words: what was typed stays a draft.
    private final class Refusing implements Tasks {

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            tasks.run(work, done, failed);
        }

        @Override
        public void unexpected(Throwable fault) {
            if (fault instanceof BlindDesk.Refused refused) {
                refuse(refused.why());
            } else {
                tasks.unexpected(fault);
            }
        }
    }
}
