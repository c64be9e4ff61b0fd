package id.suar.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.function.Consumer;

/// Where evidence is kept, by what it holds: the same bytes lie here once, however often they are brought.
///
/// What is kept is never changed, so an upload may go on where it stopped. All calls may come from several threads,
/// never FX.
public interface Vault {

    /// Takes a copy of all that comes; it is on disk when this returns. Works while nobody can read here.
    ///
    /// @param most bytes that are taken; no more than this is ever read or written
    /// @throws IOException when the disk did not take it, or the content broke off: nothing of it is left
    Deposit put(InputStream content, long most) throws IOException;

    /// Bytes that it may still take in, sealed; the rest of the disk is for records.
    long room() throws IOException;

    /// Opens what is kept. What is read from it was found unchanged; where it was not, reading fails with
    /// [id.suar.evidence.sealed.DamagedEvidence].
    Opening open(EvidenceId id) throws IOException;

    boolean has(EvidenceId id);

    /// Tells all that is kept, in order.
    void list(Consumer<EvidenceId> each) throws IOException;

    /// What became of a deposit.
    sealed interface Deposit {

        /// @param fresh false, when it was here before
        record Kept(EvidenceId id, long bytes, boolean fresh) implements Deposit {}

        record TooLarge(long most) implements Deposit {}

        /// The same content was erased here, with the person that it is about.
        record Erased() implements Deposit {}

        /// The disk has so little room left that records might soon find none.
        ///
        /// @param free bytes
        record NoRoom(long free) implements Deposit {}
    }

    /// What opening came to.
    sealed interface Opening {}

    /// Closed by whoever opened it.
    ///
    /// @param channel at the first byte; may be set to any other
    record Found(SeekableByteChannel channel) implements Opening {

        public long bytes() throws IOException {
            return channel.size();
        }

        /// From where the channel stands.
        public InputStream content() {
            return Channels.newInputStream(channel);
        }
    }

    /// It was never brought here: another device has it.
    record Missing() implements Opening {}

    /// The keys of this device are closed with a PIN that nobody has given yet.
    record Locked() implements Opening {}

    /// Its file was changed or torn from outside; to put the same content again mends it.
    record Damaged() implements Opening {}
}
