package id.suar.count.ui;

import id.suar.count.CountSheet;
import id.suar.count.VoteRound;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Votes that were repeated at a station.
final class Repeats {

    private Repeats() {}

    /// The same figures, of a vote that was repeated ten days later.
    static CountSheet again(CountSheet sheet, String body) {
        var basis = new VoteRound.Basis(
                "UU 7/2017 Pasal 372 ayat (2) huruf d", body, "012/PM.00.02/II/2024", OptionalInt.of(2));
        return sheet.withRound(
                new VoteRound(1, VoteRound.Kind.PSU, false, Optional.of(LocalDate.of(2024, 2, 24)), basis, false));
    }
}
