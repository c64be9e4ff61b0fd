package id.suar.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/// Where evidence is kept, by what it holds: the same bytes lie here once, however often they are brought.
///
/// What is kept is never changed, so an upload may go on where it stopped (see [Found#content]), and a sealed
/// vault may stand behind this without whoever uses it knowing. All calls may come from several threads, never FX.
public interface Vault {

    /// Takes a copy of all that comes; it is on disk when this returns.
    ///
    /// @param most bytes that are taken; no more than this is ever read or written
    /// @throws IOException when the disk did not take it, or the content broke off: nothing of it is left
    Deposit put(InputStream content, long most) throws IOException;

    /// Opens what is kept, after its bytes were found to be what they are named by.
    Opening open(EvidenceId id) throws IOException;

    boolean has(EvidenceId id);

    /// Tells all that is kept, in order.
    void list(Consumer<EvidenceId> each) throws IOException;

    /// What became of a deposit.
    sealed interface Deposit {

        /// @param fresh false, when it was here before
        record Kept(EvidenceId id, long bytes, boolean fresh) implements Deposit {}

        record TooLarge(long most) implements Deposit {}
    }

    /// What opening came to.
    sealed interface Opening {}

    /// Closed by whoever opened it.
    ///
    /// @param content from the first byte on; to skip is cheap
    record Found(long bytes, InputStream content) implements Opening {}

    /// It was never brought here: another device has it.
    record Missing() implements Opening {}

    /// Its file was changed or torn from outside; to put the same content again mends it.
    record Damaged() implements Opening {}
}
