package id.suar.sync.relay;

/// A parcel of another device.
///
/// @param hash  SHA-256 of its bytes, in hexadecimal digits
/// @param name  what its file is called without the suffix, safe to be a file's name anywhere
/// @param bytes how large it is
public record Carried(String hash, String name, long bytes) {}
