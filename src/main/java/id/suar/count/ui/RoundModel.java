package id.suar.count.ui;

import id.suar.count.CountRecorder;
import id.suar.count.Paper;
import id.suar.count.RecordedSheet;
import id.suar.count.RoundWithdrawal;
import id.suar.count.VoteRound;
import id.suar.fx.Tasks;
import id.suar.fx.WrittenDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A repeated vote or count that is about to be recorded at a station: what was repeated, when, on what grounds; or
/// one that is taken back. FX thread.
final class RoundModel {

    private final CountDesk desk;
    private final Tasks tasks;
    private final SheetStart start;
    private final ObjectProperty<VoteRound.Kind> kind = new SimpleObjectProperty<>(VoteRound.Kind.FIRST);
    private final ObjectProperty<Paper.Kind> paper = new SimpleObjectProperty<>(Paper.Kind.COPY);
    private final BooleanProperty court = new SimpleBooleanProperty();
    private final StringProperty held = new SimpleStringProperty("");
    private final StringProperty article = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final StringProperty letter = new SimpleStringProperty("");
    private final StringProperty voters = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");

    RoundModel(CountDesk desk, Tasks tasks, SheetStart start) {
        this.desk = desk;
        this.tasks = tasks;
        this.start = start;
    }

    SheetStart start() {
        return start;
    }

    /// [VoteRound.Kind#FIRST] as long as nothing is chosen.
    ObjectProperty<VoteRound.Kind> kind() {
        return kind;
    }

    ObjectProperty<Paper.Kind> paper() {
        return paper;
    }

    BooleanProperty court() {
        return court;
    }

    StringProperty held() {
        return held;
    }

    StringProperty article() {
        return article;
    }

    StringProperty body() {
        return body;
    }

    StringProperty letter() {
        return letter;
    }

    StringProperty voters() {
        return voters;
    }

    /// Why a vote is taken back.
    StringProperty reason() {
        return reason;
    }

    Optional<LocalDate> day() {
        return WrittenDay.day(held.get(), start.contest().election().votingDay());
    }

    boolean unreadableDay() {
        return !held.get().isBlank() && day().isEmpty();
    }

    boolean unreadableVoters() {
        return !voters.get().isBlank() && !voters.get().strip().matches("\\d{1,4}");
    }

    /// Empty as long as something is missing or cannot be read; the day and the grounds may be said later.
    Optional<SheetStart> begun() {
        if (kind.get() == VoteRound.Kind.FIRST
                || unreadableDay()
                || unreadableVoters()
                || start.nextRound() > VoteRound.MAX) {
            return Optional.empty();
        }
        var basis = new VoteRound.Basis(
                article.get().strip(),
                body.get().strip(),
                letter.get().strip(),
                voters.get().isBlank()
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(voters.get().strip())));
        var round = new VoteRound(start.nextRound(), kind.get(), court.get(), day(), basis, false);
        return Optional.of(start.begin(round, paper.get()));
    }

    /// Whether the vote that is shown can be taken back or put in force again.
    boolean revocable() {
        return start.round().number() > 0 && start.recorded().isPresent();
    }

    boolean withdrawn() {
        return start.round().withdrawn();
    }

    /// Takes the vote that is shown back, with the reason; or puts it in force again.
    ///
    /// @return false as long as there is no reason
    boolean withdraw(Runnable then) {
        String why = withdrawn() ? "" : reason.get().strip();
        if (!withdrawn() && why.isEmpty()) {
            return false;
        }
        tasks.run(
                () -> {
                    List<RecordedSheet> records = desk.sheets()
                            .records(
                                    start.contest().election().key(),
                                    start.contest().key(),
                                    start.station());
                    List<CountRecorder.Change> changes =
                            RoundWithdrawal.of(records, start.round().number(), why);
                    changes.forEach(one -> desk.recorder().record(one.sheet(), one.known()));
                    return changes.size();
                },
                changed -> then.run());
        return true;
    }
}
