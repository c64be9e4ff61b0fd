package id.suar.violation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.fx.InlineTasks;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.ScreenFrame;
import id.suar.fx.Stagehand;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.journal.Whereabouts;
import id.suar.region.RegionCode;
import id.suar.violation.FindingBook;
import id.suar.violation.FindingWords;
import id.suar.violation.PlaceChoices;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/// The room of findings on a real database, for tests; with a window where one is asked for.
final class FindingStage implements AutoCloseable {

    static final RegionCode SCOPE = new RegionCode("6402");

    final FindingBook book;
    final FindingDesk desk;
    final MadeCases made;
    final Tasks tasks = new InlineTasks();
    Stagehand hand;
    ScreenFrame frame;
    FindingRoom room;

    /// Where the user puts an export; empty: where it is proposed.
    Optional<Path> file = Optional.empty();

    FindingStage(Path folder, Texts texts) {
        book = new FindingBook(folder.resolve("suar.db"));
        var places = new PlaceChoices(book.regions, book.packs, SCOPE);
        desk = new FindingDesk(
                book.findings,
                book.recorder,
                book.checks,
                book.drafts,
                book.journal,
                book.dictionary,
                places,
                book.regions,
                new FindingWords(texts, book.dictionary, places, book.packs, SCOPE),
                texts,
                new Ticking(),
                "Pengawas contoh",
                (proposed, extensions) -> Optional.of(file.orElse(folder.resolve(proposed))),
                () -> entry -> entry.seq() % 3 == 1
                        ? Whereabouts.RECEIVED
                        : entry.seq() % 3 == 2 ? Whereabouts.HANDED_OVER : Whereabouts.HERE);
        made = new MadeCases(book, desk, folder);
    }

    /// With the list of findings on stage.
    static FindingStage show(Path folder, Look look) {
        var stage = new FindingStage(folder, Texts.of(look.language()));
        stage.show(look);
        return stage;
    }

    void show(Look look) {
        hand = Stagehand.show(look, (window, texts) -> {
            frame = new ScreenFrame(look.percent());
            room = new FindingRoom(
                    desk,
                    CourseDesks.of(book, desk, made, Role.KAB_MEMBER),
                    course -> made.desk(desk, course),
                    CourseDesks.register(book, desk),
                    tasks,
                    frame);
            return frame;
        });
        hand.robot().interact(() -> frame.open(room.home()));
        hand.settle();
    }

    void press(KeyCode key) {
        hand.robot().type(key);
        hand.settle();
    }

    /// Into the field that has the keyboard, in the place of what is there.
    void write(String text) {
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        hand.robot().write(text);
        hand.settle();
    }

    /// Keeps a picture: nothing cut, nothing without a name, nothing too faint, no fault of style sheets.
    void judge(String name) {
        Path picture = hand.picture(name);
        assertThat(Judge.truncated(hand.root())).as("%s", picture).isEmpty();
        assertThat(Judge.unnamed(hand.root())).as("%s", picture).isEmpty();
        assertThat(Stagehand.onFx(() -> Judge.faint(hand.root())))
                .as("%s", picture)
                .isEmpty();
        assertThat(hand.cssWarnings()).as("%s", picture).isEmpty();
    }

    void ctrl(KeyCode key) {
        hand.robot().press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        hand.settle();
    }

    /// Goes there and types in the place of what is there.
    void type(String query, String text) {
        TextInputControl field = hand.find(query);
        hand.robot().interact(() -> {
            field.requestFocus();
            field.selectAll();
        });
        hand.robot().write(text);
        hand.settle();
    }

    @Override
    public void close() {
        if (hand != null) {
            hand.close();
        }
        book.close();
    }

    /// A second later each time it is asked.
    private static final class Ticking extends Clock {

        private final AtomicLong seconds = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return FindingBook.NOON.plus(Duration.ofSeconds(seconds.getAndIncrement()));
        }
    }
}
