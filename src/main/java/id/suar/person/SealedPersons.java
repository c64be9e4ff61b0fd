package id.suar.person;

import id.suar.access.ChunkCipher;
import id.suar.access.Opener;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Seals what is known of a person for an entry's body, and opens it again.
///
/// The key is on disk, closed, before the part is given out: no entry can be recorded without it. Killed in between, a
/// key lies there that opens nothing.
///
/// Thread: any but FX; both may wait for the disk.
public final class SealedPersons {

    private final PersonWraps wraps;
    private final PersonOwner owner;
    private final SecureRandom random;

    public SealedPersons(PersonWraps wraps, PersonOwner owner, SecureRandom random) {
        this.wraps = wraps;
        this.owner = owner;
        this.random = random;
    }

    /// Each time with another key and another id, for the same person too.
    ///
    /// @param fields path → text, `reporter.name` → `…`; what is empty is left out by the caller
    /// @throws IllegalArgumentException naming the field that is too long, or when there is none
    public SealedPart seal(Map<String, String> fields) {
        byte[] key = new byte[ChunkCipher.KEY_BYTES];
        random.nextBytes(key);
        PartId id = PartId.random(random);
        try {
            SealedPart part = SealedPartCodec.seal(fields, id, key, owner.id());
            wraps.keep(id, owner.id(), PartKeys.close(key, id, owner.readers().get()));
            return part;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// What came of opening a part. Nobody is shown it but by [PersonReader].
    sealed interface Opening {

        /// @param fields in the order of their paths
        record Open(Map<String, String> fields) implements Opening {}

        /// The key was not closed for whoever reads here, or was erased.
        record NoKey() implements Opening {}

        /// The keys of this device are closed with a PIN.
        record Locked() implements Opening {}

        record Damaged() implements Opening {}
    }

    /// @param device that recorded it
    Opening open(SealedPart part, String device) {
        Optional<byte[]> box = wraps.find(part.id(), device, owner.id());
        if (box.isEmpty()) {
            return new Opening.NoKey();
        }
        Optional<Opener> opener = owner.opener().get();
        if (opener.isEmpty()) {
            return new Opening.Locked();
        }
        return opener.get()
                .open(box.get(), part.id().bytes())
                .flatMap(key -> SealedPartCodec.open(part, key, device))
                .<Opening>map(Opening.Open::new)
                .orElseGet(Opening.Damaged::new);
    }
}
