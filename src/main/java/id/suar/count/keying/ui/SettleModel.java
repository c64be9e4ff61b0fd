package id.suar.count.keying.ui;

import id.suar.count.CellReading;
import id.suar.count.keying.Difference;
import id.suar.count.keying.KeyedPair;
import id.suar.count.keying.Persons;
import id.suar.count.keying.SettledFigure;
import id.suar.count.keying.Settlement;
import id.suar.fx.InTurn;
import id.suar.fx.Tasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Settling what differs between two keyings of one form, cell by cell. Which of the two somebody typed is not
/// told before all is recorded. FX thread.
final class SettleModel {

    private final KeyingDesk desk;
    private final Tasks tasks;
    private final SettleStart start;
    private final InTurn turn;
    private final List<Difference> differences;
    private final Map<String, CellReading> decided = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final StringProperty settler = new SimpleStringProperty();
    private final StringProperty note = new SimpleStringProperty("");
    private String insisted = "";
    private boolean ended;

    /// What became of an attempt to record.
    enum Attempt {
        WRITING,
        /// Some cells are not decided; the first of them is at hand now.
        INCOMPLETE,
        /// Nobody says who decides.
        NAMELESS,
        /// Who decides keyed one of the two; asked for once more with the same name, it is recorded.
        KEYER
    }

    SettleModel(KeyingDesk desk, Tasks tasks, SettleStart start) {
        this.desk = desk;
        this.tasks = tasks;
        this.start = start;
        this.turn = new InTurn(tasks);
        this.differences = start.pair().comparison().differences();
        Optional<Settlement> known = start.pair().settlement().or(start::draft);
        settler.set(known.map(Settlement::by).orElse(desk.second().actor()));
        note.set(known.map(Settlement::note).orElse(""));
        for (Difference one : differences) {
            known.flatMap(settlement -> settlement.of(one.figure())).ifPresent(figure -> {
                decided.put(one.figure(), figure.settled());
                reasons.put(one.figure(), figure.why());
            });
        }
        at.set(settled() ? 0 : firstOpen().orElse(0));
    }

    SettleStart start() {
        return start;
    }

    KeyedPair pair() {
        return start.pair();
    }

    List<Difference> differences() {
        return differences;
    }

    /// It is recorded: nothing more is decided, and names may be told.
    boolean settled() {
        return start.pair().settlement().isPresent();
    }

    /// Place of the cell at hand.
    IntegerProperty atProperty() {
        return at;
    }

    Difference atHand() {
        return differences.get(at.get());
    }

    /// Counts up with each decision.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    StringProperty settlerProperty() {
        return settler;
    }

    StringProperty noteProperty() {
        return note;
    }

    CellReading a(Difference one) {
        return firstIsA(one) ? one.first() : one.second();
    }

    CellReading b(Difference one) {
        return firstIsA(one) ? one.second() : one.first();
    }

    /// Who typed A; empty as long as that must not be told.
    Optional<String> whoseA(Difference one) {
        return whose(firstIsA(one));
    }

    Optional<String> whoseB(Difference one) {
        return whose(!firstIsA(one));
    }

    Optional<CellReading> decision(Difference one) {
        return Optional.ofNullable(decided.get(one.figure()));
    }

    String reason(Difference one) {
        return reasons.getOrDefault(one.figure(), "");
    }

    int open() {
        return differences.size() - decided.size();
    }

    void decide(CellReading reading) {
        if (!settled() && !ended) {
            decided.put(atHand().figure(), reading);
            changed();
        }
    }

    void undecide() {
        if (!settled() && !ended && decided.remove(atHand().figure()) != null) {
            changed();
        }
    }

    void reason(String why) {
        if (!settled() && !ended) {
            reasons.put(atHand().figure(), why);
        }
    }

    /// To the next cell that is open; where none is, to the next one.
    ///
    /// @return false when everything is decided and the last one was at hand
    boolean next() {
        int size = differences.size();
        Optional<Integer> open = IntStream.range(1, size)
                .map(step -> (at.get() + step) % size)
                .filter(place -> !decided.containsKey(differences.get(place).figure()))
                .boxed()
                .findFirst();
        if (open.isPresent()) {
            at.set(open.get());
            return true;
        }
        if (at.get() + 1 < size) {
            at.set(at.get() + 1);
            return true;
        }
        return false;
    }

    void previous() {
        at.set(Math.max(0, at.get() - 1));
    }

    /// Keeps what is decided, so that leaving loses nothing.
    void keep() {
        if (ended || settled()) {
            return;
        }
        if (decided.isEmpty()) {
            turn.keep(() -> start.drop(desk));
        } else {
            Settlement partly = settlement(
                    Persons.isName(settler.get())
                            ? settler.get()
                            : desk.second().actor());
            turn.keep(() -> start.keep(desk, partly));
        }
    }

    /// @param done on the FX thread, when it is on disk
    Attempt save(Runnable done) {
        if (open() > 0) {
            at.set(firstOpen().orElseThrow());
            return Attempt.INCOMPLETE;
        }
        if (!Persons.isName(settler.get())) {
            return Attempt.NAMELESS;
        }
        if (start.pair().isOf(settler.get()) && !Persons.same(settler.get(), insisted)) {
            insisted = settler.get();
            return Attempt.KEYER;
        }
        ended = true;
        Settlement settlement = settlement(settler.get().strip());
        turn.record(
                () -> {
                    desk.second().settle(start.pair(), settlement, start.current());
                    start.drop(desk);
                    return settlement;
                },
                recorded -> done.run(),
                fault -> {
                    ended = false;
                    tasks.unexpected(fault);
                });
        return Attempt.WRITING;
    }

    private Settlement settlement(String by) {
        List<SettledFigure> figures = new ArrayList<>();
        for (Difference one : differences) {
            decision(one)
                    .ifPresent(reading -> figures.add(new SettledFigure(
                            one.figure(),
                            one.first(),
                            one.second(),
                            reading,
                            reason(one).strip())));
        }
        return new Settlement(by, note.get().strip(), figures);
    }

    private void changed() {
        changes.set(changes.get() + 1);
        keep();
    }

    private Optional<Integer> firstOpen() {
        return IntStream.range(0, differences.size())
                .filter(place -> !decided.containsKey(differences.get(place).figure()))
                .boxed()
                .findFirst();
    }

    private boolean firstIsA(Difference one) {
        return Shuffle.firstIsA(start.keying(), one.figure());
    }

    private Optional<String> whose(boolean first) {
        return settled()
                ? Optional.of(first ? start.pair().firstBy() : start.pair().secondBy())
                : Optional.empty();
    }
}
