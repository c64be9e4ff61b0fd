package id.suar.count.tally;

import id.suar.count.CountSheet;
import id.suar.count.RecordedSheet;
import id.suar.count.rule.Check;
import id.suar.count.rule.CountRules;
import id.suar.count.rule.Limits;
import id.suar.count.rule.Severity;
import id.suar.journal.EntryId;
import id.suar.region.TpsCode;
import java.time.Instant;
import java.util.List;

/// What lists show of the sheet that is in force for one form: kept when it is written, so that a list of a
/// province reads no whole sheets and asks no rules.
///
/// @param last        the entry that the sheet is made of
/// @param conflict    two people recorded or corrected it without seeing each other, and it is not settled
/// @param others      how many other records of the same document there are
/// @param broken      rules of arithmetic that it does not keep; they need nothing but the paper itself
/// @param unexplained those of them that nobody has explained
public record SheetBrief(
        TpsCode station,
        EntryId last,
        boolean conflict,
        int others,
        Instant recordedAt,
        String observer,
        List<String> broken,
        List<String> unexplained,
        SheetTotals totals) {

    public SheetBrief {
        broken = List.copyOf(broken);
        unexplained = List.copyOf(unexplained);
    }

    public static SheetBrief of(RecordedSheet recorded) {
        CountSheet sheet = recorded.sheet();
        List<String> broken = CountRules.failed(sheet.figures(), Limits.PAPER).stream()
                .filter(check -> check.severity() == Severity.BREAKS)
                .map(Check::rule)
                .distinct()
                .toList();
        return new SheetBrief(
                sheet.station(),
                recorded.last(),
                recorded.conflict(),
                recorded.others(),
                recorded.recordedAt(),
                sheet.observer(),
                broken,
                broken.stream()
                        .filter(rule -> !sheet.explanations().containsKey(rule))
                        .toList(),
                SheetTotals.of(sheet.figures()));
    }

    /// Somebody should look at it: a conflict, or a broken rule without a word of explanation.
    public boolean due() {
        return conflict || !unexplained.isEmpty();
    }
}
