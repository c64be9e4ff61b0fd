package id.suar.violation.number;

import id.suar.election.Regime;
import java.time.LocalDate;
import java.util.Optional;

/// Which pattern a document's number has.
///
/// @param document  `report`, `finding`, `registration`, `form_a`, …
/// @param regime    `ANY` for all
/// @param level     of the office that gives the number; empty for any
/// @param mark      `confirmed`, `secondary` or `uncertain`
/// @param validFrom first day on which it holds
public record NumberRule(
        String document,
        Regime regime,
        String level,
        NumberPattern pattern,
        String mark,
        Optional<LocalDate> validFrom) {}
