package id.suar.cli;

import id.suar.app.HubSpace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "intake", description = "${bundle:cli.hub.intake}")
final class HubIntake implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--from", required = true, paramLabel = "FOLDER", description = "${bundle:cli.hub.intake.from}")
    Path from;

    @Option(
            names = "--receipts",
            required = true,
            paramLabel = "FOLDER",
            description = "${bundle:cli.hub.intake.receipts}")
    Path receipts;

    private final Session session;

    HubIntake(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return HubFolder.open(
                session,
                options,
                hub -> Stick.read(session, from, () -> Stick.write(session, receipts, () -> take(hub))));
    }

    private int take(HubSpace hub) {
        var report = new IntakeReport(session, options.json());
        hub.folderIntake().take(from, receipts).forEach(report::add);
        hub.evidenceFileIntake().take(from, receipts).forEach(report::add);
        return report.end();
    }
}
