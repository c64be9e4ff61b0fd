package id.suar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.app.DeviceSpace;
import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceItem;
import id.suar.evidence.PictureFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `suar evidence add`: takes a file of any kind into the vault, up to 2 GB; the same again adds nothing.
@Command(name = "add", description = "${bundle:cli.evidence.add}")
final class EvidenceAddCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.evidence.add.file}")
    private Path file;

    private final Session session;

    EvidenceAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.take(session, options.folder(session), file, this::add);
    }

    private int add(DeviceSpace device) {
        int code;
        try {
            code = told(device.custodian().take(file));
        } catch (IOException e) {
            code = session.refuse("cli.evidence.unwritten", String.valueOf(e.getMessage()));
        }
        EvidenceFacts.warn(session, device.evidence());
        return code;
    }

    private int told(Custodian.Taken taken) {
        return switch (taken) {
            case Custodian.Taken.Kept(EvidenceItem item, boolean fresh) -> {
                print(item, fresh);
                yield ExitCode.DONE;
            }
            case Custodian.Taken.NoRoom(long free) -> session.refuse("cli.evidence.no-room", free);
            case Custodian.Taken.TooLarge(long most) -> session.refuse("cli.evidence.too-large", most);
            case Custodian.Taken.Refused(PictureFault fault) ->
                switch (fault) {
                    case EMPTY -> session.refuse("cli.evidence.empty", file);
                    case ERASED -> session.refuse("cli.evidence.erased", file);
                    default -> session.refuse("cli.file.unreadable", file);
                };
        };
    }

    private void print(EvidenceItem item, boolean fresh) {
        if (options.json()) {
            session.out()
                    .println(Json.of(JsonNodeFactory.instance
                            .objectNode()
                            .put("id", item.content().hex())
                            .put("bytes", item.bytes())
                            .put("type", item.type())
                            .put("name", item.name())
                            .put("added", fresh)));
        } else {
            session.out().println(item.content().hex());
            session.say(fresh ? "cli.evidence.added" : "cli.evidence.known", item.name(), item.bytes());
        }
    }
}
