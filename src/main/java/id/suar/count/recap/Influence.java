package id.suar.count.recap;

/// Whether differences change an order, who is ahead of whom, or how many seats a party has. Never guessed.
public enum Influence {
    YES,
    NO,
    /// Totals of the whole area are not here, or seats depend on more than is known: how many there are, votes of
    /// the whole country, parties that stand level.
    UNKNOWN
}
