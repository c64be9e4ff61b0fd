package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.journal.Verification;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar verify`: chains, receipts, views, all recomputed.
@Command(name = "verify", description = "${bundle:cli.verify.description}")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    private final Session session;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::verify);
    }

    private int verify(Workspace workspace) {
        Verification found = workspace.verify();
        if (options.json()) {
            session.out()
                    .println(Json.of(
                            Map.of("entries", found.entries(), "sound", found.sound(), "faults", found.faults())));
        } else {
            found.faults()
                    .forEach(fault ->
                            session.out().println(fault.where() + ": " + fault.what() + ": " + fault.detail()));
            session.out()
                    .println(session.texts()
                            .text(
                                    found.sound() ? "cli.verify.sound" : "cli.verify.unsound",
                                    found.entries(),
                                    found.faults().size()));
        }
        return found.sound() ? ExitCode.DONE : ExitCode.UNSOUND;
    }
}
