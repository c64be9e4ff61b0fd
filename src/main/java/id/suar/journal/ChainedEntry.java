package id.suar.journal;

/// An entry with the bytes that the chain covers and the hash after it.
public record ChainedEntry(Entry entry, byte[] bytes, byte[] hash) {}
