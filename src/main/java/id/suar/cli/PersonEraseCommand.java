package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.journal.EntryId;
import id.suar.person.ErasureBasis;
import id.suar.person.PartId;
import id.suar.person.PersonEraser.Erased;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar person erase PART --basis KEY --reason TEXT`: destroys the keys; the record stays whole.
@Command(name = "erase", description = "${bundle:cli.person.erase.description}")
final class PersonEraseCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private PersonPart part;

    @Option(names = "--basis", required = true, paramLabel = "KEY", description = "${bundle:cli.person.basis}")
    private String basis;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.person.reason}")
    private String reason;

    @Option(names = "--whole-person", description = "${bundle:cli.person.erase.whole}")
    private boolean whole;

    private final Session session;

    PersonEraseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<ErasureBasis> known = ErasureBasis.of(basis);
        if (known.isEmpty()) {
            session.say("cli.person.basis.unknown", basis, ErasureBasis.keys());
            return ExitCode.USAGE;
        }
        return Folders.write(session, options.folder(session), device -> erase(device, known.get()));
    }

    private int erase(DeviceSpace device, ErasureBasis why) {
        Optional<PartId> found = part.find(session, device.workspace());
        if (found.isEmpty()) {
            return ExitCode.REFUSED;
        }
        var eraser = device.persons().eraser();
        List<PartId> all = eraser.whole(found.get());
        for (PartId one : whole ? all : List.of(found.get())) {
            int exit = said(one, eraser.erase(one, why, reason));
            if (exit != ExitCode.DONE) {
                return exit;
            }
        }
        if (!whole && all.size() > 1) {
            session.say("cli.person.erase.more", all.size() - 1);
        }
        return ExitCode.DONE;
    }

    private int said(PartId one, Erased erased) {
        return switch (erased) {
            case Erased.Done(EntryId entry, boolean keyHere) -> {
                session.out().println(entry);
                session.say(keyHere ? "cli.person.erase.done" : "cli.person.erase.sent");
                yield ExitCode.DONE;
            }
            case Erased.Already(Instant since) -> {
                session.say("cli.person.erased", since.toString());
                yield ExitCode.DONE;
            }
            case Erased.Forbidden() -> session.refuse("cli.person.forbidden");
            case Erased.NoReason() -> session.refuse("cli.person.noreason");
            case Erased.Unknown() -> session.refuse("cli.person.none", one.hex());
        };
    }
}
