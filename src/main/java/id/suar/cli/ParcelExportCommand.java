package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.access.DeviceKeys;
import id.suar.app.DeviceSpace;
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
            int exit = tell(parcels.to(to));
            Porter porter = device.dispatch().porter();
            int carried = porter.handOn(to);
            int home = porter.bringHome(to);
            if (carried + home > 0) {
                session.say("cli.parcel.export.others", carried, home);
            }
            return exit;
        });
    }

    private int tell(List<ParcelExport.Exported> files) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        var lines = new StringBuilder("file\tentries\tbytes");
        for (var file : files) {
            rows.addObject()
                    .put("file", file.file().toString())
                    .put("entries", file.entries())
                    .put("bytes", file.bytes());
            lines.append('\n')
                    .append(file.file())
                    .append('\t')
                    .append(file.entries())
                    .append('\t')
                    .append(file.bytes());
        }
        session.out().println(options.json() ? Json.of(rows) : lines.toString());
        long entries = files.stream().mapToLong(ParcelExport.Exported::entries).sum();
        session.say(files.isEmpty() ? "cli.parcel.export.none" : "cli.parcel.export.done", entries);
        return ExitCode.DONE;
    }
}
