package id.suar.sync;

/// A device as its hub lists it for those who read its journal.
///
/// @param signKey its public signing key
/// @param role    as on its card
/// @param scope   code of the region that it records for
public record FeedDevice(String device, byte[] signKey, String owner, String role, String scope) {}
