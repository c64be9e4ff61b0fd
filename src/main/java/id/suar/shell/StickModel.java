package id.suar.shell;

import id.suar.evidence.file.EvidenceReceiptImport;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.sync.Heard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A stick that was plugged in: receipts on it are taken at once, and people are told what it can be used for. Nothing
/// is handed over unasked. Holds no nodes. FX thread.
final class StickModel {

    private final DeviceDesk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Consumer<String> say;
    private final Runnable moved;
    private Optional<Path> present = Optional.empty();

    /// @param say   tells people in passing
    /// @param moved something was received
    StickModel(DeviceDesk desk, Tasks tasks, Texts texts, Consumer<String> say, Runnable moved) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.say = say;
        this.moved = moved;
    }

    /// What a look at it came to.
    ///
    /// @param waiting  records that could go with it
    /// @param receipts that count
    /// @param others   parcels of other devices that could be carried
    /// @param home     receipts left on it for other devices
    private record Look(long waiting, long receipts, int others, int home) {}

    /// The one that came last and is still there.
    Optional<Path> present() {
        return present;
    }

    void came(Path stick) {
        present = Optional.of(stick);
        tasks.run(
                () -> look(stick),
                look -> tell(stick, look),
                fault -> say.accept(texts.text("shell.stick.unreadable", name(stick))));
    }

    void went(Path stick) {
        if (present.filter(stick::equals).isPresent()) {
            present = Optional.empty();
        }
    }

    private Look look(Path stick) {
        long receipts = desk.receipts().from(stick).stream()
                        .flatMap(read -> read.heard().stream())
                        .filter(heard -> heard instanceof Heard.Received || heard instanceof Heard.Agreed)
                        .count()
                + desk.evidence().receipts().from(stick).stream()
                        .filter(EvidenceReceiptImport.Read::received)
                        .count();
        desk.porter().takeAnswers(stick);
        int home = desk.porter().bringHomeTo(stick);
        long waiting = desk.outbox().standing().waiting()
                + desk.evidence().standing().get().waiting();
        return new Look(waiting, receipts, desk.porter().strangers(stick), home);
    }

    private void tell(Path stick, Look look) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.text("shell.stick.found", name(stick)));
        if (look.receipts() > 0) {
            parts.add(texts.text("shell.stick.receipts", look.receipts()));
            moved.run();
        }
        if (look.home() > 0) {
            parts.add(texts.text("shell.stick.home", look.home()));
        }
        if (look.waiting() > 0) {
            parts.add(texts.text("shell.stick.hand-over", look.waiting(), MainWindow.HAND_OVER));
        }
        if (look.others() > 0) {
            parts.add(texts.text("shell.stick.others", look.others()));
        }
        say.accept(String.join(" ", parts));
    }

    private static String name(Path stick) {
        return Optional.ofNullable(stick.getFileName()).orElse(stick).toString();
    }
}
