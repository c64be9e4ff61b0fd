package id.suar.sync;

/// What a device answers to its card with, beside its first parcels.
///
/// @param card    the signed card as the hub issued it, one-time code and all
/// @param signKey the device's public signing key; the parcel's segment is signed with its other half
/// @param sealKey the device's public sealing key
public record Enrolment(byte[] card, byte[] signKey, byte[] sealKey) {}
