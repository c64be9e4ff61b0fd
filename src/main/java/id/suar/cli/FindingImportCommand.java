package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.violation.FindingImporter.Imported;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar finding import`: all findings of a file, or none.
@Command(name = "import", description = "${bundle:cli.finding.import.description}")
final class FindingImportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--ignore-unknown", description = "${bundle:cli.option.ignoreunknown}")
    private boolean ignoreUnknown;

    @Parameters(paramLabel = "CSV-FILE", description = "${bundle:cli.finding.import.file}")
    private Path file;

    private final Session session;

    FindingImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.take(session, options.folder(session), file, this::read);
    }

    private int read(DeviceSpace space) {
        return switch (space.findingImporter().read(file, ignoreUnknown)) {
            case Imported.Refused refused -> BadLines.refuse(session, file, refused.faults());
            case Imported.Done done -> {
                tell(done);
                yield ExitCode.DONE;
            }
        };
    }

    private void tell(Imported.Done done) {
        if (options.json()) {
            Map<String, Object> numbers = new LinkedHashMap<>();
            numbers.put("recorded", done.begun());
            numbers.put("amended", done.amended());
            numbers.put("unchanged", done.unchanged());
            session.out().println(Json.of(numbers));
        } else {
            session.out()
                    .println(session.texts()
                            .text("cli.finding.import.done", done.begun(), done.amended(), done.unchanged()));
        }
    }
}
