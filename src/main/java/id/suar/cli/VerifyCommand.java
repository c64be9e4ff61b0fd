package id.suar.cli;

import id.suar.app.DataFolder;
import id.suar.app.Workspace;
import id.suar.db.NewerSchema;
import id.suar.i18n.ErrorCode;
import id.suar.journal.Verification;
import id.suar.journal.Verification.Fault;
import java.util.List;
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
        DataFolder folder = options.folder(session);
        try {
            return Folders.read(session, folder, workspace -> tell(workspace.verify(), carriedOut(workspace)));
        } catch (NewerSchema e) {
            throw e;
        } catch (RuntimeException e) {
            // What cannot even be opened for a check is not sound.
            String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            session.say("cli.verify.stopped", ErrorCode.of(e).code());
            return tell(new Verification(0, List.of(new Fault(folder.database().toString(), "file", said))), 0);
        }
    }

    /// Erasures of persons whose keys are gone here.
    private static long carriedOut(Workspace workspace) {
        return workspace.erasures().stream()
                .filter(one -> one.carriedOut().isPresent() && !one.keyHere())
                .count();
    }

    private int tell(Verification found, long erasures) {
        if (options.json()) {
            session.out()
                    .println(Json.of(Map.of(
                            "entries",
                            found.entries(),
                            "sound",
                            found.sound(),
                            "faults",
                            found.faults(),
                            "erasures",
                            erasures)));
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
        if (!options.json() && erasures > 0) {
            session.out().println(session.texts().text("cli.verify.erasures", erasures));
        }
        return found.sound() ? ExitCode.DONE : ExitCode.UNSOUND;
    }
}
