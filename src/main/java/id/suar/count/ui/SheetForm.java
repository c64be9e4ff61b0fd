package id.suar.count.ui;

import id.suar.count.CellMark;
import id.suar.count.CountDraft;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.RoundWithdrawal;
import id.suar.election.FormLayout;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// What is typed into one form's fields.
final class SheetForm {

    private final SheetStart start;
    private final FormLayout layout;
    private final CountSheet base;
    private final Map<String, IntegerProperty> figures = new LinkedHashMap<>();
    private final ObservableMap<String, CellMark> marks = FXCollections.observableHashMap();
    private final PaperForm paper;
    private final StringProperty observer = new SimpleStringProperty();
    private final StringProperty seen = new SimpleStringProperty();
    private final StringProperty note = new SimpleStringProperty();
    private final Map<String, StringProperty> explanations = new TreeMap<>();

    /// @param owner of the device: whoever sees a form that nobody has recorded
    SheetForm(SheetStart start, String owner) {
        this.start = start;
        this.layout = start.layout();
        this.base = start.base(owner);
        CountSheet sheet = start.draft().map(CountDraft::sheet).orElse(base);
        Figures written = sheet.figures().on(layout);
        layout.figures().forEach(figure -> figures.put(figure, figure(figure, written.value(figure))));
        marks.putAll(sheet.marks());
        paper = new PaperForm(
                base.paper(),
                sheet.paper(),
                layout.contestants(),
                start.contest().election().votingDay());
        observer.set(sheet.observer());
        note.set(sheet.note());
        seen.set(start.draft().map(draft -> draft.typed().seen()).orElseGet(this::baseSeen));
        start.draft().map(CountDraft::typed).ifPresent(this::unread);
        sheet.explanations().forEach((rule, text) -> explanation(rule).set(text));
    }

    /// Digits take the place of a dash or of what could not be read.
    private IntegerProperty figure(String figure, int value) {
        var property = new SimpleIntegerProperty(value);
        property.subscribe(now -> {
            CellMark mark = marks.get(figure);
            if (now.intValue() != Figures.BLANK && mark != null && !mark.state().legible()) {
                marks.remove(figure);
            }
        });
        return property;
    }

    private void unread(CountDraft.Typed typed) {
        if (!typed.filledOn().isEmpty()) {
            paper.filledOn().set(typed.filledOn());
        }
        if (!typed.copyTime().isEmpty()) {
            paper.copyTime().set(typed.copyTime());
        }
    }

    FormLayout layout() {
        return layout;
    }

    IntegerProperty figure(String figure) {
        return figures.get(figure);
    }

    int value(String figure) {
        return figures.get(figure).get();
    }

    /// Cells that are more than a number or a blank.
    ObservableMap<String, CellMark> marks() {
        return marks;
    }

    Optional<CellMark> mark(String figure) {
        return Optional.ofNullable(marks.get(figure));
    }

    /// Says how a cell stands on the paper; one that nobody can read has no digits.
    void mark(String figure, CellMark mark) {
        if (!mark.state().legible()) {
            figure(figure).set(Figures.BLANK);
        }
        marks.put(figure, mark);
    }

    PaperForm paper() {
        return paper;
    }

    StringProperty observer() {
        return observer;
    }

    /// The time as typed.
    StringProperty seen() {
        return seen;
    }

    StringProperty note() {
        return note;
    }

    /// Why a broken rule is recorded as written.
    StringProperty explanation(String rule) {
        return explanations.computeIfAbsent(rule, key -> new SimpleStringProperty(""));
    }

    Figures written() {
        return Figures.of(
                layout, figures.values().stream().mapToInt(IntegerProperty::get).toArray());
    }

    /// Empty when it is not given or cannot be read.
    Optional<LocalDateTime> seenAt() {
        // An imported sheet's seconds survive as long as nobody changes the minute.
        return baseSeen().equals(seen.get())
                ? base.seenAt()
                : SeenTime.read(seen.get(), start.contest().election().votingDay());
    }

    boolean unreadableTime() {
        return !seen.get().isBlank() && seenAt().isEmpty();
    }

    /// As it stands, to go on with later.
    CountDraft draft() {
        return new CountDraft(
                sheet(texts()),
                new CountDraft.Typed(
                        seen.get(), paper.filledOn().get(), paper.copyTime().get()));
    }

    /// As it would be recorded.
    ///
    /// @param broken the rules that it breaks: their explanations belong to it, and no others
    CountSheet sheet(Collection<String> broken) {
        Map<String, String> spoken = texts();
        spoken.keySet().removeIf(rule -> !broken.contains(rule) && !rule.equals(RoundWithdrawal.REASON));
        return sheet(spoken).trimmed(start.contest().named());
    }

    /// Something differs from the record.
    boolean dirty() {
        return !seen.get().equals(baseSeen())
                || paper.unreadableDay()
                || paper.unreadableTime()
                || !sheet(texts()).equals(base);
    }

    boolean same(CountSheet sheet) {
        return sheet.equals(base.trimmed(start.contest().named()));
    }

    private String baseSeen() {
        return base.seenAt().map(SeenTime::shown).orElse("");
    }

    private CountSheet sheet(Map<String, String> spoken) {
        return new CountSheet(
                base.election(),
                base.contest(),
                base.station(),
                base.round(),
                written(),
                marks,
                paper.paper(),
                seenAt(),
                observer.get().isBlank() ? base.observer() : observer.get().strip(),
                note.get().strip(),
                spoken,
                base.districtName(),
                base.villageName());
    }

    private Map<String, String> texts() {
        Map<String, String> spoken = new TreeMap<>();
        explanations.forEach((rule, text) -> {
            if (!text.get().isBlank()) {
                spoken.put(rule, text.get().strip());
            }
        });
        return spoken;
    }
}
