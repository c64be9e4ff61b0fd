/// The ways that Form A, findings, reports and initial information go, from the first note to the final status:
/// state machines as data. A state is computed from events, never stored by hand; a step that the way does not
/// have is refused, and one that two devices took beside each other stays visible.
///
/// Thread: immutable. Imports `access` (roles), `election` (names) and `table`.
package id.suar.violation.flow;
