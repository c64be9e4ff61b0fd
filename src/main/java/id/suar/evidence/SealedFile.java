package id.suar.evidence;

import java.time.Instant;

/// A file in the vault's folder.
///
/// @param bytes       of its content
/// @param name        32 hexadecimal digits by chance: what the disk shows tells nothing of what is in it
/// @param sealedBytes its length
/// @param sealedHash  its SHA-256
public record SealedFile(EvidenceId id, long bytes, String name, long sealedBytes, byte[] sealedHash, Instant keptAt) {}
