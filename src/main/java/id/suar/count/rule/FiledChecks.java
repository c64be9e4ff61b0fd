package id.suar.count.rule;

import id.suar.count.CountSheet;
import id.suar.count.CountSheets;
import id.suar.count.Paper;
import id.suar.count.RecordedSheet;
import id.suar.count.rule.Rule.Needs;
import id.suar.election.Contest;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The broken rules that files tell: those that hold a figure against a figure. Gaps, signatures, dates, photos
/// and the checklist are told on screen only, for a file says what is written and what should be.
public final class FiledChecks {

    private final CountSheets sheets;
    private final StationForms forms;

    public FiledChecks(CountSheets sheets, StationForms forms) {
        this.sheets = sheets;
        this.forms = forms;
    }

    /// @param found    what is written
    /// @param expected what would keep the rule
    public record Filed(TpsCode station, String rule, Severity severity, int found, int expected) {}

    /// By station, then by rule. A rule between forms stands at the form that it names first.
    public List<Filed> of(Contest contest, RegionCode scope) {
        Map<TpsCode, List<CrossCheck>> crossed = forms.crossed(contest, scope);
        List<Filed> filed = new ArrayList<>();
        for (RecordedSheet recorded : sheets.list(contest.election().key(), contest.key(), scope)) {
            CountSheet sheet = recorded.sheet();
            TpsCode station = sheet.station();
            checks(contest, sheet)
                    .forEach(check -> filed.add(
                            new Filed(station, check.rule(), check.severity(), check.found(), check.expected())));
            crossed.getOrDefault(station, List.of()).stream()
                    .filter(check -> check.form().equals(contest.key()))
                    .forEach(check -> filed.add(
                            new Filed(station, check.rule(), check.severity(), check.found(), check.expected())));
        }
        return filed;
    }

    private List<Check> checks(Contest contest, CountSheet sheet) {
        List<Check> failed = new ArrayList<>(CountRules.failed(sheet.figures(), Limits.of(contest, sheet)));
        boolean worded =
                sheet.marks().values().stream().anyMatch(mark -> !mark.words().isBlank());
        boolean plano = sheet.paper().kind() == Paper.Kind.PLANO;
        if (worded) {
            add(failed, "R25", CountRules.check(facts(contest, sheet), Needs.PAPER));
        }
        // Where a plano and a copy are recorded, the plano is the one in force.
        if (plano) {
            add(failed, "R26", forms.check(contest, sheet));
        }
        failed.sort(Comparator.comparing(Check::rule));
        return failed;
    }

    private static SheetFacts facts(Contest contest, CountSheet sheet) {
        return SheetFacts.of(
                sheet, Limits.of(contest, sheet), Optional.of(contest.election().votingDay()));
    }

    private static void add(List<Check> failed, String rule, List<Check> checks) {
        checks.stream()
                .filter(check -> check.failed() && check.rule().equals(rule))
                .forEach(failed::add);
    }
}
