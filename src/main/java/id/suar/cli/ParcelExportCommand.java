package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.access.DeviceKeys;
import id.suar.app.DeviceSpace;
import id.suar.evidence.file.EvidenceFileWords;
import id.suar.evidence.file.HandedOver;
import id.suar.evidence.file.StickRoom;
import id.suar.sync.file.ParcelExport;
import id.suar.sync.relay.Porter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "${bundle:cli.parcel.export}")
final class ParcelExportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private PinOption pin;

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "${bundle:cli.parcel.export.to}")
    Path to;

    @Option(names = "--no-evidence", description = "${bundle:cli.parcel.export.no-evidence}")
    boolean noEvidence;

    @Option(names = "--most", paramLabel = "BYTES", description = "${bundle:cli.parcel.export.most}")
    long most = Long.MAX_VALUE;

    private final Session session;

    ParcelExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), this::export);
    }

    private int export(DeviceSpace device) {
        Optional<DeviceKeys> keys = pin.unlock(device.keyRing(), session);
        if (keys.isEmpty()) {
            return ExitCode.REFUSED;
        }
        ParcelExport parcels = device.dispatch().export(keys.get());
        return Stick.write(session, to, () -> {
            List<ParcelExport.Exported> records = parcels.to(to);
            // Records are on the stick before evidence takes its room.
            HandedOver evidence = noEvidence
                    ? HandedOver.NOTHING
                    : device.evidence().handOver(keys.get(), to, StickRoom.OF_STICK.atMost(most));
            tell(records, evidence);
            Porter porter = device.dispatch().porter();
            int carried = porter.handOn(to);
            int home = porter.bringHome(to);
            if (carried + home > 0) {
                session.say("cli.parcel.export.others", carried, home);
            }
            return ExitCode.DONE;
        });
    }

    private void tell(List<ParcelExport.Exported> files, HandedOver evidence) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        var lines = new StringBuilder("file\tentries\tbytes");
        for (var file : files) {
            row(rows, lines, file.file(), file.entries(), file.bytes());
        }
        evidence.files().forEach(file -> row(rows, lines, file.file(), 0, file.bytes()));
        session.out().println(options.json() ? Json.of(rows) : lines.toString());
        long entries = files.stream().mapToLong(ParcelExport.Exported::entries).sum();
        if (!files.isEmpty() || evidence.none()) {
            session.say(files.isEmpty() ? "cli.parcel.export.none" : "cli.parcel.export.done", entries);
        }
        String words = new EvidenceFileWords(session.texts())
                .of(evidence, bytes -> session.texts().text("sync.evidence.bytes", bytes));
        if (!words.isEmpty()) {
            session.err().println(words);
        }
    }

    private static void row(ArrayNode rows, StringBuilder lines, Path file, long entries, long bytes) {
        rows.addObject().put("file", file.toString()).put("entries", entries).put("bytes", bytes);
        lines.append('\n')
                .append(file)
                .append('\t')
                .append(entries)
                .append('\t')
                .append(bytes);
    }
}
