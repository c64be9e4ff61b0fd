package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.count.recap.DiscrepancySettler;
import id.suar.count.recap.RecapForm;
import id.suar.count.recap.RecapImporter;
import id.suar.count.recap.RecapImporter.Imported;
import id.suar.election.Contest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar count recap import`: all rows of a file, or none.
@Command(name = "import", description = "${bundle:cli.count.recap.import.description}")
final class CountRecapImportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private ContestOption contest;

    @Option(names = "--plenary", paramLabel = "DATE", description = "${bundle:cli.count.recap.import.plenary}")
    private LocalDate plenary;

    @Option(
            names = "--form",
            paramLabel = "district|regency|province",
            description = "${bundle:cli.count.recap.import.form}")
    private String form;

    @Option(names = "--ignore-unknown", description = "${bundle:cli.option.ignoreunknown}")
    private boolean ignoreUnknown;

    @Parameters(paramLabel = "CSV-FILE", description = "${bundle:cli.count.recap.import.file}")
    private Path file;

    private final Session session;

    CountRecapImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.take(session, options.folder(session), file, this::read);
    }

    private int read(DeviceSpace space) {
        Optional<Contest> found = contest.find(session, space.workspace());
        if (found.isEmpty()) {
            return ExitCode.USAGE;
        }
        Optional<RecapForm> read = Optional.ofNullable(form).flatMap(RecapForm::of);
        if (form != null && read.isEmpty()) {
            session.say("cli.count.recap.import.form.unknown", form);
            return ExitCode.USAGE;
        }
        var about = new RecapImporter.About(Optional.ofNullable(plenary), read);
        return switch (space.recapImporter().read(file, found.get(), about, ignoreUnknown)) {
            case Imported.Refused refused -> BadLines.refuse(session, file, refused.faults());
            case Imported.Done done -> {
                tell(done, settler(space).settle(found.get(), space.workspace().scope()));
                yield ExitCode.DONE;
            }
        };
    }

    private static DiscrepancySettler settler(DeviceSpace space) {
        var rooms = space.rooms();
        return new DiscrepancySettler(rooms.recapComparer(), rooms.discrepancies(), space.discrepancyRecorder());
    }

    private void tell(Imported.Done done, int settled) {
        if (options.json()) {
            Map<String, Object> numbers = new LinkedHashMap<>();
            numbers.put("recorded", done.begun());
            numbers.put("corrected", done.corrected());
            numbers.put("unchanged", done.unchanged());
            numbers.put("empty", done.empty());
            numbers.put("settled", settled);
            session.out().println(Json.of(numbers));
        } else {
            session.out()
                    .println(session.texts()
                            .text(
                                    "cli.count.recap.import.done",
                                    done.begun(),
                                    done.corrected(),
                                    done.unchanged(),
                                    done.empty()));
        }
    }
}
