package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.count.keying.KeyedPair;
import id.suar.count.keying.KeyedPairs;
import id.suar.count.keying.KeyingColumns;
import id.suar.election.Contest;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar keying list`: one line for each form that was keyed twice.
@Command(name = "list", description = "${bundle:cli.keying.list.description}")
final class KeyingListCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private ContestOption contest;

    private final Session session;

    KeyingListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        Optional<Contest> found = contest.find(session, workspace);
        if (found.isEmpty()) {
            return ExitCode.USAGE;
        }
        KeyedPairs.Listed listed = workspace
                .rooms()
                .keyedPairs()
                .list(found.get().election().key(), found.get().key(), workspace.scope());
        List<List<Object>> rows = listed.pairs().stream()
                .map(pair -> KeyingColumns.form(pair, workspace.rooms().regions()))
                .toList();
        TableFormat format = options.json() ? TableFormat.JSON : TableFormat.CSV;
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("keying", KeyingColumns.FORMS).write(format, rows.iterator(), out);
            return rows.size();
        });
        long open = listed.pairs().stream()
                .filter(pair -> pair.state() == KeyedPair.State.DIFFERS)
                .count();
        session.say("cli.keying.list.done", rows.size(), open);
        if (listed.unusable() > 0) {
            session.say("cli.keying.unusable", listed.unusable());
        }
        return ExitCode.DONE;
    }
}
