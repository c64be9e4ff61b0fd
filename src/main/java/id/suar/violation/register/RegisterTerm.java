package id.suar.violation.register;

import java.time.LocalDateTime;
import java.util.Optional;

/// A deadline of the law that ran in a case.
///
/// @param deadline its key
/// @param since    the legal time that it ran from, local to the office
/// @param done     when what it asks for happened; empty while it runs
public record RegisterTerm(String deadline, LocalDateTime since, Optional<LocalDateTime> done) {}
