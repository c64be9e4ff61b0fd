package id.suar.count.checklist;

import id.suar.count.CountSheets;
import id.suar.count.rule.Check;
import id.suar.count.rule.CountRules;
import id.suar.count.rule.Limits;
import id.suar.election.Contest;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;

/// What recorded C.Hasil forms of a polling station say to a question of the checklist. It is shown beside the
/// question; the answer is a person's. Reads on the caller's thread.
public final class SheetSigns {

    /// The question that figures can speak to: valid and invalid votes against voters who came.
    public static final String SUM = "C16";

    private static final String RULE = "R09";

    private final CountSheets sheets;

    public SheetSigns(CountSheets sheets) {
        this.sheets = sheets;
    }

    /// @param votes  valid and invalid, as written
    /// @param voters who came, as written
    public record Mismatch(Contest contest, int votes, int voters) {}

    /// The contests whose form breaks R09.
    public List<Mismatch> mismatches(List<Contest> contests, TpsCode station) {
        return contests.stream()
                .flatMap(contest -> mismatch(contest, station).stream())
                .toList();
    }

    private Optional<Mismatch> mismatch(Contest contest, TpsCode station) {
        return sheets.find(contest.election().key(), contest.key(), station).stream()
                .flatMap(sheet -> CountRules.failed(sheet.sheet().figures(), Limits.of(contest, station)).stream())
                .filter(check -> check.rule().equals(RULE))
                .map((Check check) -> new Mismatch(contest, check.found(), check.expected()))
                .findFirst();
    }
}
