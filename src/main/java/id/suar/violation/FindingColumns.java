package id.suar.violation;

import id.suar.region.Regions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The columns of a file of findings. A promise to others: add, never change.
public final class FindingColumns {

    /// The record's own id: an entry id of the journal, or any mark that the writer of a file keeps.
    public static final String ID = "id";

    /// Written by an export, passed over by an import.
    private static final List<String> TOLD =
            List.of("place_name", "recorded_at", "recorded_by", "changed_at", "entries", "conflict");

    private FindingColumns() {}

    /// All, in the order of an export.
    public static List<String> all() {
        Stream<String> fields = Arrays.stream(FindingField.values()).map(FindingField::key);
        return Stream.of(Stream.of(ID), fields, TOLD.stream())
                .flatMap(column -> column)
                .toList();
    }

    /// Without which a file makes no sense.
    static Set<String> required() {
        return Set.of(ID);
    }

    /// Whether a new finding needs this cell. The regime may come from the election.
    public static boolean needed(String column) {
        boolean field = FindingField.of(column).map(FindingField::required).orElse(false);
        return column.equals(ID) || field && !column.equals(FindingField.REGIME.key());
    }

    /// Those that an import reads.
    public static boolean read(String column) {
        return !TOLD.contains(column);
    }

    /// One row of an export; instants in UTC.
    public static List<?> row(RecordedFinding recorded, Regions regions) {
        Finding finding = recorded.finding();
        List<Object> cells = new ArrayList<>();
        cells.add(recorded.id().toString());
        Arrays.stream(FindingField.values()).forEach(field -> cells.add(FindingTexts.text(finding, field)));
        cells.add(regions.path(finding.place().region()));
        cells.add(recorded.recordedAt().toString());
        cells.add(recorded.recordedBy());
        cells.add(recorded.changedAt().toString());
        cells.add(recorded.entries());
        cells.add(recorded.conflict());
        return cells;
    }
}
