package id.suar.violation.condition;

import id.suar.election.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the conditions look at in a report. An empty text is something that is not written.
///
/// @param citizen   the reporter is an Indonesian citizen, as far as the form says
/// @param capacity  `wni_pemilih`, `peserta`, `pemantau`
/// @param known     the day on which the reporter learned of it, which starts the limit
/// @param filed     the day on which it is handed in; today while it is typed
/// @param signature whether the officer found it to be the one on the card; empty: not compared yet
/// @param window    structured, systematic and massive: its limit is a window between two events, judged by people
public record ReportFacts(
        Regime regime,
        String reporterName,
        String reporterAddress,
        boolean citizen,
        String capacity,
        List<Reported> reported,
        Optional<LocalDate> known,
        LocalDate filed,
        Optional<Boolean> signature,
        boolean window,
        boolean occurredWhen,
        boolean occurredWhere,
        String account,
        int evidence) {

    public ReportFacts {
        reported = List.copyOf(reported);
    }

    public record Reported(String name, String address) {}
}
