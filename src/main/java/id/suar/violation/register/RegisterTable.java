package id.suar.violation.register;

import id.suar.violation.record.CaseKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The register as a table, for files and paper. Column names are a promise to others: add, never change. No column
/// tells of a person: parties are counted, and told by what they are.
public final class RegisterTable {

    /// Of a printed page, which has not room for all.
    public static final List<String> PRINTED = List.of(
            "no",
            "number",
            "filed",
            "registration",
            "what",
            "place_name",
            "occurred",
            "suspected",
            "review",
            "decided",
            "outcome",
            "recipient",
            "state",
            "timing");

    /// Where a case went after it was decided.
    private static final List<String> OUTCOMES = List.of(
            "forwarded",
            "crime.forwarded",
            "recommended",
            "decision.read",
            "stopped",
            "plenary.not_set",
            "transferred");

    private final Map<String, Function<RegisterRow, Object>> cells = new LinkedHashMap<>();
    private final TermJudge judge;
    private final Instant now;

    /// @param place digits of a region or polling station in words
    /// @param now   for deadlines that still run
    public RegisterTable(TermJudge judge, Function<String, String> place, Instant now) {
        this.judge = judge;
        this.now = now;
        cells.put("id", row -> row.id().toString());
        cells.put("short_id", row -> row.shortId().text());
        cells.put("form", row -> row.kind().key());
        cells.put("regime", row -> row.summary().regime().key());
        cells.put("election", row -> row.summary().election());
        cells.put("number", RegisterRow::number);
        cells.put("filed", row -> day(row.last(filing(row))));
        cells.put("registration", RegisterRow::registration);
        cells.put("registered", row -> day(row.last("registered")));
        cells.put("day", row -> row.summary().day().map(LocalDate::toString).orElse(""));
        cells.put("what", row -> row.summary().what());
        cells.put("place", row -> row.summary().place());
        cells.put("place_name", row -> place.apply(row.summary().place()));
        cells.put("occurred", row -> row.occurred().map(LocalDate::toString).orElse(""));
        cells.put("stage", RegisterRow::stage);
        cells.put("reported", RegisterRow::reported);
        cells.put("roles", RegisterRow::roles);
        cells.put("violation", RegisterRow::violation);
        cells.put("suspected", RegisterRow::suspected);
        decided();
        cells.put("state", RegisterRow::state);
        cells.put("standing", row -> row.registered().name().toLowerCase(java.util.Locale.ROOT));
        cells.put("timing", this::timing);
        cells.put("remarks", RegisterTable::remarks);
    }

    private void decided() {
        cells.put(
                "review",
                row -> row.lastOf("review.")
                        .map(step -> step.event().substring("review.".length()))
                        .orElse(""));
        cells.put("reviewed", row -> day(row.lastOf("review.")));
        cells.put("completed", row -> day(row.last("report.completed")));
        cells.put("transferred", row -> day(row.last("transferred").or(() -> row.last("taken_over"))));
        cells.put("studied", row -> day(row.last("study.written")));
        cells.put("decided", row -> day(row.last("plenary.decided").or(() -> row.last("decision.read"))));
        cells.put("outcome", row -> outcome(row).map(RegisterStep::event).orElse(""));
        cells.put("outcome_on", row -> day(outcome(row)));
        cells.put("recipient", row -> outcome(row).map(RegisterStep::recipient).orElse(""));
        cells.put("followed_up", row -> day(row.last("followed_up")));
        cells.put("announced", row -> day(row.last("status.announced")));
    }

    /// `no` and everything there is to tell.
    public List<String> columns() {
        return Stream.concat(Stream.of("no"), cells.keySet().stream()).toList();
    }

    /// @param no its place in the table, from 1
    public List<Object> row(int no, RegisterRow row, List<String> columns) {
        List<Object> told = new ArrayList<>();
        for (String column : columns) {
            told.add(column.equals("no") ? no : cells.get(column).apply(row));
        }
        return told;
    }

    private static String filing(RegisterRow row) {
        return row.kind() == CaseKind.FINDING ? "plenary.set" : "report.filed";
    }

    private static Optional<RegisterStep> outcome(RegisterRow row) {
        return row.steps().stream()
                .filter(step -> OUTCOMES.contains(step.event()))
                .reduce((first, later) -> later);
    }

    private static String day(Optional<RegisterStep> step) {
        return step.map(one -> one.at().toLocalDate().toString()).orElse("");
    }

    private String timing(RegisterRow row) {
        return row.terms().stream()
                .map(term ->
                        term.deadline() + " " + judge.timing(row, term, now).key())
                .collect(Collectors.joining("; "));
    }

    private static String remarks(RegisterRow row) {
        return row.steps().stream()
                .map(RegisterStep::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
