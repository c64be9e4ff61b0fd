package id.suar.evidence.intake;

import id.suar.evidence.tus.Ticket;
import java.time.Instant;

/// Something that a device has begun to bring; how much of it is here is the length of its file.
///
/// @param id        in its address, 32 hexadecimal digits by chance
/// @param name      of its file in the vault's folder
/// @param expiresAt when it is forgotten unless more of it comes
public record Upload(String id, String name, byte[] signed, Ticket ticket, Instant expiresAt) {

    public long length() {
        return ticket.sealedBytes();
    }
}
