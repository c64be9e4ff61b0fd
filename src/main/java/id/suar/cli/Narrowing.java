package id.suar.cli;

import id.suar.election.Regime;
import id.suar.region.RegionCode;
import id.suar.violation.record.CaseKind;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/// Narrows what a command is about, whatever filter it has, by what was typed; null: not typed.
final class Narrowing {

    private Narrowing() {}

    static <F> F regime(F filter, String typed, BiFunction<F, Regime, F> with) {
        return typed == null ? filter : with.apply(filter, new Regime(typed.toUpperCase(Locale.ROOT)));
    }

    /// Says so and is empty when the form is not known.
    static <F> Optional<F> form(Session session, F filter, String typed, BiFunction<F, CaseKind, F> with) {
        return typed == null
                ? Optional.of(filter)
                : CaseForm.find(session, typed).map(kind -> with.apply(filter, kind));
    }

    /// Says so and is empty when it is no region's code.
    static <F> Optional<F> scope(Session session, F filter, String typed, BiFunction<F, RegionCode, F> with) {
        if (typed == null) {
            return Optional.of(filter);
        }
        Optional<RegionCode> region = RegionCode.read(typed);
        if (region.isEmpty()) {
            session.say("cli.finding.scope", typed);
        }
        return region.map(one -> with.apply(filter, one));
    }
}
