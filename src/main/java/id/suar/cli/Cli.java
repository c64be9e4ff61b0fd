package id.suar.cli;

import id.suar.db.NewerSchema;
import id.suar.db.NotWritten;
import id.suar.election.MalformedPack;
import id.suar.i18n.ErrorCode;
import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import picocli.CommandLine;

/// The whole command line: every command, wired by hand.
public final class Cli {

    private Cli() {}

    /// Runs one command.
    ///
    /// @return its exit code, see [ExitCode]
    public static int run(Session session, SuarCommand.Desktop desktop, String... args) {
        Session inLanguage = session.in(Texts.of(language(session, args)));
        CommandLine commands = commands(inLanguage, desktop, args);
        commands.setOut(new java.io.PrintWriter(session.out(), true));
        commands.setErr(new java.io.PrintWriter(session.err(), true));
        Usage.speak(inLanguage, commands);
        commands.setExecutionExceptionHandler((fault, command, parsed) -> fault(inLanguage, fault));
        return commands.execute(args);
    }

    private static CommandLine commands(Session session, SuarCommand.Desktop desktop, String... args) {
        var root = new CommandLine(new SuarCommand(session, desktop));
        Map<String, Supplier<Object>> all = all(session, desktop);
        wanted(all.keySet(), List.of(args))
                .forEach(name -> root.addSubcommand(all.get(name).get()));
        root.setResourceBundle(session.texts().bundle());
        return root;
    }

    private static Map<String, Supplier<Object>> all(Session session, SuarCommand.Desktop desktop) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("count", () -> CountCommand.with(session));
        all.put("hub", () -> HubCommands.with(session));
        all.put("device", () -> DeviceCommands.with(session));
        all.put("sync", () -> new SyncCommand(session));
        all.put("outbox", () -> OutboxCommand.with(session));
        all.put("parcel", () -> ParcelCommands.with(session));
        all.put("qr", () -> QrCommands.with(session));
        all.put("checklist", () -> ChecklistCommand.with(session));
        all.put("keying", () -> KeyingCommand.with(session));
        all.put("pack", () -> PackCommands.with(session));
        all.put("finding", () -> FindingCommand.with(session));
        all.put("report", () -> ReportCommand.with(session));
        all.put("case", () -> CaseCommands.with(session));
        all.put("person", () -> PersonCommands.with(session));
        all.put("evidence", () -> EvidenceCommands.with(session));
        all.put("deadline", () -> new DeadlineCommand(session));
        all.put("settings", () -> SettingsCommands.with(session));
        all.put("demo", () -> new DemoCommand(session, desktop));
        all.put("status", () -> new StatusCommand(session));
        all.put("verify", () -> new VerifyCommand(session));
        all.put("rebuild", () -> new RebuildCommand(session));
        all.put("backup", () -> new BackupCommand(session));
        all.put("restore", () -> new RestoreCommand(session));
        return all;
    }

    /// The window starts through here too, and reading the options of every command takes as long as opening
    /// it: only commands that are named are made, none for the desktop, all for help and for what is mistyped.
    private static List<String> wanted(Set<String> all, List<String> args) {
        List<String> named = all.stream().filter(args::contains).toList();
        boolean desktop = IntStream.range(0, args.size())
                .allMatch(i -> ofDesktop(args.get(i)) || i > 0 && ofDesktop(args.get(i - 1)));
        return !named.isEmpty() ? named : desktop ? List.of() : List.copyOf(all);
    }

    private static boolean ofDesktop(String option) {
        return option.matches("--(data|lang)(=.*)?");
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
