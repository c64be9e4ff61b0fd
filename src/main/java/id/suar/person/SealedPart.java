package id.suar.person;

/// A person part as it lies in an entry's body, as one byte string: `"SPP" 1 id(16) cipher`. Whoever has no key sees
/// that a person is named there and into which bucket of lengths what is known of them falls, nothing else.
///
/// @param id    names its key
/// @param bytes for the body, under the key `sealed`
public record SealedPart(PartId id, byte[] bytes) {}
