package id.suar.count.ui;

import id.suar.count.CountSheet;
import id.suar.count.rule.Check;
import id.suar.count.rule.CountRules;
import id.suar.count.rule.CrossCheck;
import id.suar.count.rule.CrossForm;
import id.suar.count.rule.CrossRules;
import id.suar.count.rule.Limits;
import id.suar.count.rule.SheetFacts;
import id.suar.count.rule.StationForms;
import id.suar.election.Contest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What all rules say of a form while it is keyed.
///
/// @param known what is known of its polling station beside it
record SheetRules(Contest contest, StationForms.Known known) {

    private static final String GAPS = "R21";

    /// @param visited figures that somebody has come to; what is blank is known when all of them are
    List<Check> check(CountSheet sheet, Set<String> visited) {
        boolean through = visited.containsAll(sheet.figures().layout().figures());
        return CountRules.check(SheetFacts.of(
                        sheet,
                        Limits.of(contest, sheet),
                        Optional.of(contest.election().votingDay()),
                        known.beside()))
                .stream()
                .filter(check -> through || !check.rule().equals(GAPS))
                .toList();
    }

    List<CrossCheck> crossed(CountSheet sheet) {
        List<CrossForm> forms = new ArrayList<>(known.others());
        forms.add(CrossForm.of(contest, sheet));
        return CrossRules.check(forms);
    }
}
