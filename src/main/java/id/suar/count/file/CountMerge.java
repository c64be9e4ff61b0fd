package id.suar.count.file;

import id.suar.count.CountRecorder.Change;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.RecordedSheet;
import id.suar.election.FormLayout;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a file of sheets changes in the record: sheets that it begins, and corrections of known ones.
///
/// @param corrected how many of the changes are corrections
record CountMerge(List<Change> changes, int corrected) {

    CountMerge {
        changes = List.copyOf(changes);
    }

    static CountMerge of(List<RecordedSheet> recorded, CountReading.Sound read) {
        Map<TpsCode, RecordedSheet> known = new HashMap<>();
        recorded.forEach(sheet -> known.put(sheet.sheet().station(), sheet));
        List<Change> changes = new ArrayList<>();
        int corrected = 0;
        for (CountSheet sheet : read.sheets()) {
            Optional<RecordedSheet> old = Optional.ofNullable(known.get(sheet.station()));
            if (old.isEmpty()) {
                changes.add(new Change(sheet, old));
                continue;
            }
            CountSheet before = old.get().sheet();
            Figures figures = completed(before.figures(), sheet.figures(), read.carried());
            if (differ(before.figures(), figures)) {
                changes.add(new Change(corrected(before, sheet.withFigures(figures), read.carried()), old));
                corrected++;
            }
        }
        return new CountMerge(changes, corrected);
    }

    /// A figure that the file has no column for stays as it was: of that the file says nothing.
    private static Figures completed(Figures old, Figures read, Set<String> carried) {
        FormLayout longer = old.layout().with(read.layout());
        Map<String, Integer> written = new HashMap<>();
        for (String figure : longer.figures()) {
            int value = (carried.contains(figure) ? read : old).value(figure);
            if (value != Figures.BLANK) {
                written.put(figure, value);
            }
        }
        return Figures.of(longer, written);
    }

    /// What a file does not carry (note, explanations, columns that it has not) stays as it was.
    private static CountSheet corrected(CountSheet old, CountSheet read, Set<String> carried) {
        return new CountSheet(
                read.election(),
                read.contest(),
                read.station(),
                old.round(),
                read.figures(),
                old.withFigures(read.figures()).marks(),
                old.paper(),
                read.seenAt().or(old::seenAt),
                read.observer(),
                old.note(),
                old.explanations(),
                carried.contains(CountColumns.DISTRICT) ? read.districtName() : old.districtName(),
                carried.contains(CountColumns.VILLAGE) ? read.villageName() : old.villageName());
    }

    /// A form with more rows of votes, all of them blank, has the same figures.
    private static boolean differ(Figures one, Figures other) {
        FormLayout longer = one.layout().with(other.layout());
        return longer.figures().stream().anyMatch(figure -> one.value(figure) != other.value(figure));
    }
}
