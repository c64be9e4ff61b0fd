package id.suar.access;

/// What came of reading a `.suar-card`.
public sealed interface CardReading {

    record Genuine(SignedCard card) implements CardReading {}

    /// Another kind of file.
    record NotACard() implements CardReading {}

    /// Cut short or changed; `where` names the field or the place.
    record Damaged(String where) implements CardReading {}

    /// Whole, but not as the hub signed it.
    record WrongSignature() implements CardReading {}

    /// Written by a later version of Suar.
    record Newer(int version) implements CardReading {}
}
