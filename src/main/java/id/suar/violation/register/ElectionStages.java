package id.suar.violation.register;

import id.suar.table.BundledTable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/// In which stage of an election a day lies: `violation/stages.csv`. Stages overlap; the shortest that holds a day is
/// its stage, so that voting day is voting day.
final class ElectionStages {

    /// Of a day in no stage, or of an election that has none.
    static final String OUTSIDE = "lainnya";

    private final List<Stage> stages;

    private ElectionStages(List<Stage> stages) {
        this.stages = stages;
    }

    private record Stage(String election, String key, LocalDate first, LocalDate last) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        long days() {
            return ChronoUnit.DAYS.between(first, last);
        }
    }

    static ElectionStages bundled() {
        return new ElectionStages(BundledTable.lines("/violation/stages.csv", "stage").stream()
                .map(line -> new Stage(
                        line.cell("election"),
                        line.cell("stage"),
                        LocalDate.parse(line.cell("first")),
                        LocalDate.parse(line.cell("last"))))
                .toList());
    }

    String of(String election, LocalDate day) {
        return stages.stream()
                .filter(stage -> stage.election().equals(election))
                .filter(stage -> stage.holds(day))
                .min(Comparator.comparingLong(Stage::days))
                .map(Stage::key)
                .orElse(OUTSIDE);
    }
}
