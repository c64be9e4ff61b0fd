package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.journal.EntryId;
import id.suar.person.PartId;
import id.suar.person.PersonReader.Opened;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar person open PART --reason TEXT`: shows what is sealed, after it is recorded who looked and why.
@Command(name = "open", description = "${bundle:cli.person.open.description}")
final class PersonOpenCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private PinOption pin;

    @Mixin
    private PersonPart part;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.person.reason}")
    private String reason;

    private final Session session;

    PersonOpenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return pin.misses(session) ? ExitCode.USAGE : Folders.write(session, options.folder(session), this::open);
    }

    private int open(DeviceSpace device) {
        Optional<PartId> found = part.find(session, device.workspace());
        if (found.isEmpty()) {
            return ExitCode.REFUSED;
        }
        device.persons().unlock(pin.given(session));
        return switch (device.persons().reader().open(found.get(), reason)) {
            case Opened.Shown(Map<String, String> fields, EntryId entry) -> show(fields, entry);
            case Opened.Forbidden() -> session.refuse("cli.person.forbidden");
            case Opened.NoReason() -> session.refuse("cli.person.noreason");
            case Opened.Erased(Instant since) -> session.refuse("cli.person.erased", since.toString());
            case Opened.NoKey() -> session.refuse("cli.person.nokey");
            case Opened.Locked() -> session.refuse("cli.person.locked");
            case Opened.Damaged() -> session.refuse("cli.person.damaged");
            case Opened.Unknown() ->
                session.refuse("cli.person.none", found.get().hex());
        };
    }

    private int show(Map<String, String> fields, EntryId entry) {
        if (options.json()) {
            session.out().println(Json.of(Map.of("entry", entry.toString(), "fields", fields)));
        } else {
            fields.forEach((path, text) -> session.out().printf("%-24s %s%n", path, text));
        }
        session.say("cli.person.opened", entry);
        return ExitCode.DONE;
    }
}
