package id.suar.hub;

import id.suar.access.Role;
import java.time.Instant;
import java.util.Optional;

/// A device that this hub has issued a card to.
///
/// @param signKey    its public signing key; empty until it has answered to its card
/// @param sealKey    its public sealing key; empty as long
/// @param revokedAt  since when nothing is taken from it any more
public record KnownDevice(
        String device,
        String owner,
        Role role,
        String scope,
        Instant issuedAt,
        Optional<byte[]> signKey,
        Optional<byte[]> sealKey,
        Optional<Instant> enrolledAt,
        Optional<Instant> revokedAt) {}
