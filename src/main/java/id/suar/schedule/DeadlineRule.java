package id.suar.schedule;

import id.suar.election.Names;
import id.suar.election.Regime;
import java.time.LocalDate;
import java.util.Optional;

/// A deadline that the law sets, as data.
///
/// @param key       e.g. `finding.set`
/// @param from      the event that starts the clock, e.g. `found_at`
/// @param done      what must have happened
/// @param basis     law and article
/// @param mark      `confirmed`, `secondary` or `uncertain`, of the number
/// @param unitMark  the same, of whether its days are working days
/// @param validFrom first day on which it holds; empty: ever since the regime
/// @param validTo   last day on which it holds; empty: to this day
public record DeadlineRule(
        String key,
        Regime regime,
        Term term,
        String from,
        Names done,
        String basis,
        String mark,
        String unitMark,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {

    public boolean validOn(LocalDate event) {
        return validFrom.map(first -> !event.isBefore(first)).orElse(true)
                && validTo.map(last -> !event.isAfter(last)).orElse(true);
    }

    public boolean unitUncertain() {
        return unitMark.equals("uncertain");
    }
}
