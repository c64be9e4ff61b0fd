package id.suar.cli;

import id.suar.db.NewerSchema;
import id.suar.db.NotWritten;
import id.suar.election.MalformedPack;
import id.suar.i18n.ErrorCode;
import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/// The whole command line: every command, wired by hand.
public final class Cli {

    private Cli() {}

    /// Runs one command.
    ///
    /// @return its exit code, see [ExitCode]
    public static int run(Session session, SuarCommand.Desktop desktop, String... args) {
        Session inLanguage = session.in(Texts.of(language(session, args)));
        CommandLine commands = commands(inLanguage, desktop);
        commands.setOut(new java.io.PrintWriter(session.out(), true));
        commands.setErr(new java.io.PrintWriter(session.err(), true));
        Usage.speak(inLanguage, commands);
        commands.setExecutionExceptionHandler((fault, command, parsed) -> fault(inLanguage, fault));
        return commands.execute(args);
    }

    private static CommandLine commands(Session session, SuarCommand.Desktop desktop) {
        var root = new CommandLine(new SuarCommand(session, desktop))
                .addSubcommand(CountCommand.with(session))
                .addSubcommand(HubCommands.with(session))
                .addSubcommand(DeviceCommands.with(session))
                .addSubcommand(new SyncCommand(session))
                .addSubcommand(ParcelCommands.with(session))
                .addSubcommand(FindingCommand.with(session))
                .addSubcommand(new DemoCommand(session, desktop))
                .addSubcommand(new StatusCommand(session))
                .addSubcommand(new VerifyCommand(session))
                .addSubcommand(new RebuildCommand(session))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new RestoreCommand(session));
        root.setResourceBundle(session.texts().bundle());
        return root;
    }

    /// `--lang` wherever it stands, else what the system speaks.
    private static Locale language(Session session, String... args) {
        List<String> words = Arrays.asList(args);
        int at = words.indexOf("--lang");
        if (at >= 0 && at + 1 < words.size()) {
            return Locale.of(words.get(at + 1));
        }
        return words.stream()
                .filter(word -> word.startsWith("--lang="))
                .map(word -> Locale.of(word.substring(7)))
                .findFirst()
                .orElse(session.texts().locale());
    }

    private static int fault(Session session, Exception fault) {
        if (fault instanceof NewerSchema) {
            session.say("cli.newer");
            return ExitCode.FAULT;
        }
        if (fault instanceof MalformedPack broken) {
            return session.refuse("cli.pack.broken", broken.getMessage());
        }
        if (fault instanceof Unwritable unwritable) {
            return session.refuse("cli.file.unwritable", unwritable.file());
        }
        if (fault instanceof NotWritten) {
            session.say("cli.notwritten");
        }
        session.say("cli.fault", ErrorCode.of(fault).code());
        fault.printStackTrace(session.err());
        return ExitCode.FAULT;
    }
}
