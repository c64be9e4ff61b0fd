package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.app.DeviceSpace;
import id.suar.evidence.file.EvidenceFile;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.relay.Porter;
import id.suar.sync.relay.RelayWords;
import id.suar.sync.relay.Taking;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar parcel carry`: takes other devices' parcels along, and leaves the answers that are here for them.
@Command(name = "carry", description = "${bundle:cli.parcel.carry}")
final class ParcelCarry implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--from", required = true, paramLabel = "FOLDER", description = "${bundle:cli.parcel.carry.from}")
    Path from;

    private final Session session;

    ParcelCarry(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), space -> Stick.read(session, from, () -> carry(space)));
    }

    private int carry(DeviceSpace device) {
        Porter porter = device.dispatch().porter();
        List<Porter.Taken> taken = porter.take(from);
        porter.takeAnswers(from);
        tell(taken);
        int evidence = ParcelFolder.files(from, EvidenceFile.SUFFIX).size();
        if (evidence > 0) {
            session.say("cli.parcel.carry.evidence", evidence);
        }
        int home = Stick.write(session, from, () -> {
            session.say("cli.parcel.carry.done", porter.waiting(), porter.bringHome(from));
            return ExitCode.DONE;
        });
        return taken.stream().allMatch(one -> one.taking().settled()) ? home : ExitCode.NOT_DELIVERED;
    }

    private void tell(List<Porter.Taken> taken) {
        var words = new RelayWords(session.texts());
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        var lines = new StringBuilder("file\tresult");
        for (var one : taken) {
            String file = one.file().getFileName().toString();
            String result = word(one.taking());
            rows.addObject().put("file", file).put("result", result);
            lines.append('\n').append(file).append('\t').append(result);
            if (!one.taking().settled()) {
                session.err().println(file + ": " + words.of(one.taking()));
            }
        }
        session.out().println(options.json() ? Json.of(rows) : lines.toString());
    }

    /// Words of the contract; they do not change with the language.
    private static String word(Taking taking) {
        return taking.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
