package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.journal.Entry;
import id.suar.journal.Journals;
import id.suar.paper.RecordSeal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `suar case check CODE…`: holds a paper against the journal, by the text of its code.
@Command(name = "check", description = "${bundle:cli.case.check.description}")
final class CaseCheckCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Parameters(paramLabel = "CODE", arity = "1..*", description = "${bundle:cli.case.check.code}")
    private List<String> code;

    private final Session session;

    CaseCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::check);
    }

    private int check(Workspace workspace) {
        Optional<RecordSeal> seal = RecordSeal.read(String.join(" ", code));
        if (seal.isEmpty()) {
            session.say("cli.case.check.unreadable");
            return ExitCode.USAGE;
        }
        RecordSeal.Held held = seal.get().against(entries(workspace.rooms().journals(), seal.get()));
        String word = held.name().toLowerCase(Locale.ROOT);
        session.out()
                .println(
                        options.json()
                                ? Json.of(Map.of("held", word))
                                : session.texts().text("cli.case.check." + word));
        return held == RecordSeal.Held.LATEST || held == RecordSeal.Held.EARLIER ? ExitCode.DONE : ExitCode.REFUSED;
    }

    /// Everything that is known of the record that the code names.
    private static List<Entry> entries(Journals journals, RecordSeal seal) {
        return journals.find(seal.heads().getFirst())
                .map(entry -> journals.about(entry.subject()))
                .orElse(List.of());
    }
}
