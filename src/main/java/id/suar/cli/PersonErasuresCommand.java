package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.person.RecordedErasure;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar person erasures`: every erasure in the record, and whether it was carried out here.
@Command(name = "erasures", description = "${bundle:cli.person.erasures.description}")
final class PersonErasuresCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("entry", "at", "actor", "part", "record", "basis", "reason", "state", "carried_out_at");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    private final Session session;

    PersonErasuresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        List<RecordedErasure> all = workspace.erasures();
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("erasure", COLUMNS)
                    .write(
                            options.json() ? TableFormat.JSON : TableFormat.CSV,
                            all.stream().map(PersonErasuresCommand::row).iterator(),
                            out);
            return all.size();
        });
        session.say("cli.person.erasures.done", all.size());
        return ExitCode.DONE;
    }

    private static List<Object> row(RecordedErasure one) {
        return List.of(
                one.entry().toString(),
                one.at().toString(),
                one.actor(),
                one.part().hex(),
                one.subject().toString(),
                one.basis(),
                one.reason(),
                state(one),
                one.carriedOut().map(Object::toString).orElse(""));
    }

    private static String state(RecordedErasure one) {
        if (one.carriedOut().isPresent()) {
            return one.clean() ? "erased" : "erased-log-waits";
        }
        return one.keyHere() ? "not-entitled" : "no-key-here";
    }
}
