package id.suar.count.ui;

import id.suar.count.Check;
import id.suar.count.CountRules;
import id.suar.count.CountSheet;
import id.suar.count.CrossCheck;
import id.suar.count.CrossForm;
import id.suar.count.CrossRules;
import id.suar.count.Limits;
import id.suar.count.SheetFacts;
import id.suar.count.StationForms;
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
