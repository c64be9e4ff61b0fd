package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.count.checklist.ChecklistImporter.Imported;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar checklist import`: all answers of a file, or none.
@Command(name = "import", description = "${bundle:cli.checklist.import.description}")
final class ChecklistImportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--ignore-unknown", description = "${bundle:cli.option.ignoreunknown}")
    private boolean ignoreUnknown;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.checklist.import.file}")
    private Path file;

    private final Session session;

    ChecklistImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.take(session, options.folder(session), file, this::read);
    }

    private int read(DeviceSpace space) {
        return switch (space.checklistImporter().read(file, ignoreUnknown)) {
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
            numbers.put("stations", done.stations());
            numbers.put("answers", done.answers());
            numbers.put("unchanged", done.unchanged());
            session.out().println(Json.of(numbers));
        } else {
            session.out()
                    .println(session.texts()
                            .text("cli.checklist.import.done", done.answers(), done.stations(), done.unchanged()));
        }
    }
}
