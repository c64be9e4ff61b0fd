package id.suar.count.ui;

import id.suar.count.Paper;
import id.suar.count.Paper.Signature;
import id.suar.count.Paper.Witness;
import id.suar.fx.WrittenDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is said of a form's head and foot while it is keyed.
final class PaperForm {

    private final Paper base;
    private final LocalDate votingDay;
    private final ObjectProperty<Paper.Kind> kind;
    private final StringProperty filledOn = new SimpleStringProperty();
    private final List<ObjectProperty<Signature>> kpps = new ArrayList<>();
    private final Map<Integer, Present> witnesses = new TreeMap<>();
    private final ObjectProperty<Paper.Said> ptps;
    private final ObjectProperty<Paper.Said> copy;
    private final StringProperty copyTime = new SimpleStringProperty();
    private final ObjectProperty<Paper.Objection> objection;
    private final StringProperty objections;
    private final StringProperty objector;

    /// A witness's place on the form.
    ///
    /// @param reason why the signature is missing
    record Present(ObjectProperty<Signature> signature, StringProperty reason) {}

    /// @param base        as recorded, or as begun
    /// @param now         as drafted
    /// @param contestants who may have sent a witness
    PaperForm(Paper base, Paper now, List<Integer> contestants, LocalDate votingDay) {
        this.base = base;
        this.votingDay = votingDay;
        this.kind = new SimpleObjectProperty<>(now.kind());
        now.kpps().forEach(signature -> kpps.add(new SimpleObjectProperty<>(signature)));
        contestants.forEach(this::present);
        now.witnesses().forEach(witness -> {
            present(witness.number()).signature().set(witness.signature());
            present(witness.number()).reason().set(witness.reason());
        });
        this.ptps = new SimpleObjectProperty<>(now.ptpsPresent());
        this.copy = new SimpleObjectProperty<>(now.copyReceived());
        this.objection = new SimpleObjectProperty<>(now.objection());
        this.objections = new SimpleStringProperty(now.objections());
        this.objector = new SimpleStringProperty(now.objectedBy());
        filledOn.set(now.filledOn().map(WrittenDay::shown).orElse(""));
        copyTime.set(now.copyTime().map(WrittenDay::shown).orElse(""));
    }

    private Present present(int number) {
        return witnesses.computeIfAbsent(
                number, one -> new Present(new SimpleObjectProperty<>(Signature.UNSAID), new SimpleStringProperty("")));
    }

    ObjectProperty<Paper.Kind> kind() {
        return kind;
    }

    /// The day as typed.
    StringProperty filledOn() {
        return filledOn;
    }

    List<ObjectProperty<Signature>> kpps() {
        return kpps;
    }

    /// By number.
    Map<Integer, Present> witnesses() {
        return witnesses;
    }

    ObjectProperty<Paper.Said> ptps() {
        return ptps;
    }

    ObjectProperty<Paper.Said> copy() {
        return copy;
    }

    /// The time as typed.
    StringProperty copyTime() {
        return copyTime;
    }

    ObjectProperty<Paper.Objection> objection() {
        return objection;
    }

    StringProperty objections() {
        return objections;
    }

    StringProperty objector() {
        return objector;
    }

    Optional<LocalDate> day() {
        return WrittenDay.day(filledOn.get(), votingDay);
    }

    Optional<LocalTime> time() {
        return WrittenDay.time(copyTime.get());
    }

    boolean unreadableDay() {
        return !filledOn.get().isBlank() && day().isEmpty();
    }

    boolean unreadableTime() {
        return !copyTime.get().isBlank() && time().isEmpty();
    }

    /// A day and a time that can be read are shown in full.
    void left() {
        day().ifPresent(day -> filledOn.set(WrittenDay.shown(day)));
        time().ifPresent(time -> copyTime.set(WrittenDay.shown(time)));
    }

    Paper paper() {
        return new Paper(
                kind.get(),
                day(),
                kpps.stream().map(ObjectProperty::get).toList(),
                signed(),
                ptps.get(),
                copy.get(),
                time(),
                objection.get(),
                objections.get().strip(),
                objector.get().strip());
    }

    /// In the order in which they were recorded, as long as they are the same.
    private List<Witness> signed() {
        List<Witness> now = witnesses.entrySet().stream()
                .filter(one -> one.getValue().signature().get() != Signature.UNSAID
                        || !one.getValue().reason().get().isBlank())
                .map(one -> new Witness(
                        one.getKey(),
                        one.getValue().signature().get(),
                        one.getValue().reason().get().strip()))
                .toList();
        List<Witness> known = base.witnesses().stream()
                .sorted(Comparator.comparingInt(Witness::number))
                .toList();
        return known.equals(now) ? base.witnesses() : now;
    }
}
