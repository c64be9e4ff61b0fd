package id.suar.violation.register;

import java.time.LocalDateTime;

/// A step of a case as the register tells it. Who took it, and who was present, is not in it.
///
/// @param number    official number that it gave; as the others empty where there is none
/// @param kind      kind of violation that it was about
/// @param recipient whom a paper went to
public record RegisterStep(
        String event, LocalDateTime at, String number, String kind, String recipient, String reason) {}
