package id.suar.election;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A number that the law sets, for a span of time.
///
/// @param key    e.g. `dpt_cap`, `reserve`
/// @param from   first day on which it holds
/// @param source law, decision or statement it comes from
/// @param mark   `confirmed`, `secondary` or `uncertain`
public record Parameter(String key, BigDecimal value, LocalDate from, String source, String mark) {}
