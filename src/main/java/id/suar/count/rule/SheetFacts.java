package id.suar.count.rule;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import java.time.LocalDate;
import java.util.Optional;

/// What is known of one form when its rules are asked. What is not known makes a rule silent, never content.
///
/// @param sheet     empty where only figures are known
/// @param votingDay of the contest
/// @param pages     that were photographed
/// @param otherForm the plano beside a copy of the same vote, or the copy beside the plano
/// @param day       what was answered on the voting-day checklist, of this station
public record SheetFacts(
        Figures figures,
        Limits limits,
        Optional<CountSheet> sheet,
        Optional<LocalDate> votingDay,
        Optional<FormPages> pages,
        Optional<CountSheet> otherForm,
        VotingDayAnswers day) {

    static SheetFacts of(Figures figures, Limits limits) {
        return new SheetFacts(
                figures,
                limits,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                VotingDayAnswers.NONE);
    }

    /// Of the sheet alone.
    public static SheetFacts of(CountSheet sheet, Limits limits, Optional<LocalDate> votingDay) {
        return of(sheet, limits, votingDay, BesideFacts.NONE);
    }

    public static SheetFacts of(CountSheet sheet, Limits limits, Optional<LocalDate> votingDay, BesideFacts beside) {
        return new SheetFacts(
                sheet.figures(),
                limits,
                Optional.of(sheet),
                votingDay,
                beside.pages(),
                beside.otherForm(sheet),
                beside.day());
    }
}
