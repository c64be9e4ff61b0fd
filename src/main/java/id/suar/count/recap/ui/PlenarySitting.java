package id.suar.count.recap.ui;

import id.suar.count.recap.RecapForm;
import id.suar.count.recap.RecapRow;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which plenary's form is read aloud, and on which day: as the row at hand says, else as was said last, else the
/// district's, today. A plenary lasts for days, and forms are put down after it as well. FX thread.
final class PlenarySitting {

    private final ReadOnlyObjectWrapper<LocalDate> day = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RecapForm> form = new ReadOnlyObjectWrapper<>(RecapForm.DISTRICT);
    private Optional<LocalDate> saidDay = Optional.empty();
    private RecapForm saidForm = RecapForm.DISTRICT;

    /// For the next screen, which begins with what was said on this one; who listens here is not kept by it.
    PlenarySitting next() {
        var next = new PlenarySitting();
        next.saidDay = saidDay;
        next.saidForm = saidForm;
        return next;
    }

    /// Null where the row at hand has none.
    ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RecapForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// @param row   what is recorded or was typed of the unit at hand
    /// @param today by the clock of the place
    void show(Optional<RecapRow> row, LocalDate today) {
        // Of a row that was recorded without a day nobody says one here unasked.
        day.set(row.map(one -> one.plenary().orElse(null))
                .orElseGet(() -> row.isPresent() ? null : saidDay.orElse(today)));
        form.set(row.map(RecapRow::form).orElse(saidForm));
    }

    /// Of the unit at hand, and of those after it of which nothing is recorded.
    void say(LocalDate one) {
        saidDay = Optional.of(one);
        day.set(one);
    }

    void say(RecapForm one) {
        saidForm = one;
        form.set(one);
    }
}
