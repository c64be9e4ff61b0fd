package id.suar.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;

/// The folder that parcels or receipts lie in, as it was named: mistyped, full, locked or pulled out.
final class Stick {

    private Stick() {}

    /// @return the exit code of `work`, REFUSED when there is no such folder
    static int read(Session session, Path from, IntSupplier work) {
        return Files.isDirectory(from) ? work.getAsInt() : session.refuse("cli.stick.none", from);
    }

    /// What was recorded or taken before it failed stays; the same again brings the rest.
    ///
    /// @return the exit code of `work`, NOT_DELIVERED when the folder cannot be written
    static int write(Session session, Path to, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (UncheckedIOException e) {
            session.say("cli.stick.failed", to);
            return ExitCode.NOT_DELIVERED;
        }
    }
}
