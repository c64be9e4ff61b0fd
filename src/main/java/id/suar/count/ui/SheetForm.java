package id.suar.count.ui;

import id.suar.count.CountDraft;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
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

/// What is typed into one form's fields.
final class SheetForm {

    private final SheetStart start;
    private final FormLayout layout;
    private final CountSheet base;
    private final Map<String, IntegerProperty> figures = new LinkedHashMap<>();
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
        layout.figures().forEach(figure -> figures.put(figure, new SimpleIntegerProperty(written.value(figure))));
        observer.set(sheet.observer());
        note.set(sheet.note());
        seen.set(start.draft().map(CountDraft::seen).orElseGet(this::baseSeen));
        sheet.explanations().forEach((rule, text) -> explanation(rule).set(text));
    }

    FormLayout layout() {
        return layout;
    }

    IntegerProperty figure(String figure) {
        return figures.get(figure);
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
        Map<String, Integer> values = new LinkedHashMap<>();
        figures.forEach((figure, value) -> values.put(figure, value.get()));
        return Figures.of(layout, values);
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
        return new CountDraft(sheet(texts()), seen.get());
    }

    /// As it would be recorded.
    ///
    /// @param broken the rules that it breaks: their explanations belong to it, and no others
    CountSheet sheet(Collection<String> broken) {
        Map<String, String> spoken = texts();
        spoken.keySet().retainAll(broken);
        return sheet(spoken).trimmed(start.contest().named());
    }

    /// Something differs from the record.
    boolean dirty() {
        return !draft().equals(new CountDraft(base, baseSeen()));
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
                written(),
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
