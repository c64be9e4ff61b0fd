package id.suar.evidence.delivery;

import id.suar.access.SafeFile;
import id.suar.evidence.tus.Statement;
import id.suar.evidence.tus.StatementCodec;
import id.suar.journal.SignatureCheck;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// What the hub said last of this device's evidence, in a file as it was signed: so that it is known before the hub is
/// reached again. Losing it costs nothing.
public final class HubStatements {

    private final Path file;
    private final String device;
    private final SignatureCheck hub;

    public HubStatements(Path file, String device, SignatureCheck hub) {
        this.file = file;
        this.device = device;
        this.hub = hub;
    }

    public Optional<Statement> last() {
        return SafeFile.read(file, StatementCodec.BYTES).flatMap(this::read);
    }

    /// Empty when the hub did not sign it for this question.
    Optional<Statement> heard(byte[] signed, long nonce) {
        Optional<Statement> statement = read(signed).filter(one -> one.nonce() == nonce);
        statement.ifPresent(_ -> keep(signed));
        return statement;
    }

    private void keep(byte[] signed) {
        try {
            SafeFile.write(file, signed);
        } catch (UncheckedIOException e) {
            // The disk may be full, which is when evidence most needs to go.
            return;
        }
    }

    private Optional<Statement> read(byte[] signed) {
        return StatementCodec.decode(signed, device, hub);
    }
}
