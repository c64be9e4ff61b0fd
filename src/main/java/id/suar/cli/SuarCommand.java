package id.suar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar` without a command: the desktop.
@Command(name = "suar", description = "${bundle:cli.suar.description}", versionProvider = Version.class)
public final class SuarCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--version", versionHelp = true, description = "${bundle:cli.option.version}")
    private boolean version;

    private final Session session;
    private final Desktop desktop;

    /// Opens the window and returns when it is closed; UnsupportedOperationException when there is no display.
    @FunctionalInterface
    public interface Desktop {
        int open(id.suar.app.DataFolder folder, Session session);
    }

    SuarCommand(Session session, Desktop desktop) {
        this.session = session;
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        try {
            return desktop.open(options.folder(session), session);
        } catch (UnsupportedOperationException e) {
            session.say("cli.nodisplay");
            return ExitCode.FAULT;
        }
    }
}
