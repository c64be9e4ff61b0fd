package id.suar.count.checklist;

import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.region.TpsCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of the voting day of one polling station: all records of it, question by question the last
/// answer.
///
/// @param records the one recorded last first; never none
/// @param told    by code; also answers that were taken back
public record StationChecklist(List<RecordedChecklist> records, Map<String, Told> told) {

    private static final Comparator<RecordedChecklist> LAST_FIRST = Comparator.comparing(RecordedChecklist::recordedAt)
            .thenComparing(RecordedChecklist::subject)
            .reversed();

    public StationChecklist {
        records = List.copyOf(records);
        told = Map.copyOf(told);
    }

    /// @param records of one station of one election, at least one
    static StationChecklist of(List<RecordedChecklist> records) {
        Map<String, Told> told = new HashMap<>();
        records.forEach(record -> record.state()
                .answers()
                .forEach((code, one) -> told.merge(code, one, (a, b) -> Told.IN_TIME.compare(a, b) >= 0 ? a : b)));
        return new StationChecklist(records.stream().sorted(LAST_FIRST).toList(), told);
    }

    /// The record that the next answers go to.
    public RecordedChecklist last() {
        return records.getFirst();
    }

    public String election() {
        return last().state().election();
    }

    public TpsCode station() {
        return last().state().station();
    }

    public Optional<Answer> answer(String code) {
        return Optional.ofNullable(told.get(code)).flatMap(Told::answer);
    }

    public int count(Said said) {
        return (int) told.values().stream()
                .flatMap(one -> one.answer().stream())
                .filter(answer -> answer.said() == said)
                .count();
    }

    /// Answers that did not see each other stand in one of its records.
    public boolean conflict() {
        return records.stream().anyMatch(RecordedChecklist::conflict);
    }
}
