package id.suar.count.recap;

/// Whether differences change an order: who is ahead of whom. Never guessed.
public enum Influence {
    YES,
    NO,
    /// Totals of the whole area are not here, or seats depend on more than is known.
    UNKNOWN
}
