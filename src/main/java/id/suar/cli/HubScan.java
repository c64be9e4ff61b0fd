package id.suar.cli;

import id.suar.access.SafeFile;
import id.suar.app.FilePictures;
import id.suar.app.HubSpace;
import id.suar.hub.CodeIntake;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.qr.Frames;
import id.suar.sync.qr.Modules;
import id.suar.sync.qr.PngCodec;
import id.suar.sync.qr.QrCodec;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar hub scan`: parcels out of pictures of codes, and each answer as a file and as a code.
@Command(name = "scan", description = "${bundle:cli.hub.scan}")
final class HubScan implements Callable<Integer> {

    private static final int SCALE = 10;

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Parameters(arity = "1..*", paramLabel = "IMAGES", description = "${bundle:cli.qr.images}")
    List<Path> images;

    @Option(names = "--receipts", paramLabel = "FOLDER", description = "${bundle:cli.hub.scan.receipts}")
    Path receipts;

    @Option(names = "--show", description = "${bundle:cli.hub.scan.show}")
    boolean show;

    private final Session session;

    HubScan(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return HubFolder.open(session, options, this::scan);
    }

    private int scan(HubSpace hub) {
        return Pictures.each(session, images, files -> {
            var report = new IntakeReport(session, options.json());
            CodeIntake intake = hub.codeIntake(new FilePictures());
            int without = 0;
            for (Path file : files) {
                CodeIntake.Seen seen = intake.see(file);
                without += seen.code() ? 0 : 1;
                seen.taken().ifPresent(report::add);
                seen.taken().ifPresent(this::answer);
            }
            session.say("cli.qr.read", files.size(), without, intake.unfinished());
            int exit = report.end();
            return intake.unfinished() > 0 || report.empty() ? ExitCode.NOT_DELIVERED : exit;
        });
    }

    private void answer(id.suar.hub.FolderIntake.Taken taken) {
        byte[] signed = taken.verdict().orElseThrow().signed();
        Modules code = QrCodec.encode(Frames.of(signed).frame(0));
        if (show) {
            session.err().println(TerminalCode.of(code));
            session.err().flush();
        }
        if (receipts != null) {
            String name = taken.file().getFileName().toString().replace(ParcelFolder.PARCEL, "");
            Path folder = receipts.resolve(ParcelFolder.FOLDER);
            SafeFile.write(folder.resolve(name + ParcelFolder.RECEIPT), signed);
            SafeFile.write(folder.resolve(name + ".png"), PngCodec.encode(code.picture(SCALE)));
        }
    }
}
