package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.person.PersonWords;
import id.suar.person.RecordedPerson;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar person list`: which sealed parts are in the records here; nobody is named.
@Command(name = "list", description = "${bundle:cli.person.list.description}")
final class PersonListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("part", "name", "record", "entry", "kind", "recorded_at", "opened", "state", "erased_at", "person");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    private final Session session;

    PersonListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        var words = new PersonWords(session.texts());
        List<RecordedPerson> all = workspace.persons().list();
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("person", COLUMNS)
                    .write(
                            options.json() ? TableFormat.JSON : TableFormat.CSV,
                            all.stream().map(one -> row(one, words)).iterator(),
                            out);
            return all.size();
        });
        session.say("cli.person.list.done", all.size());
        return ExitCode.DONE;
    }

    private static List<Object> row(RecordedPerson one, PersonWords words) {
        String state = one.erased().isPresent() ? "erased" : one.keyHere() ? "sealed" : "sealed-elsewhere";
        return List.of(
                one.part().hex(),
                words.person(one),
                one.subject().toString(),
                one.entry().toString(),
                one.kind(),
                one.recordedAt().toString(),
                one.opened(),
                state,
                one.erased().map(Object::toString).orElse(""),
                one.person());
    }
}
