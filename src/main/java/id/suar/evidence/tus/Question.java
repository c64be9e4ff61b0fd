package id.suar.evidence.tus;

/// What a device asks a hub of its evidence as a whole.
///
/// @param hub    id of the one asked
/// @param device id of the one that asks
/// @param nonce  random; the answer names it
public record Question(String hub, String device, long nonce) {}
