package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.count.CountImporter.Imported;
import id.suar.election.Contest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar count import`: all sheets of a file, or none.
@Command(name = "import", description = "${bundle:cli.count.import.description}")
final class CountImportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private ContestOption contest;

    @Option(names = "--ignore-unknown", description = "${bundle:cli.option.ignoreunknown}")
    private boolean ignoreUnknown;

    @Parameters(paramLabel = "CSV-FILE", description = "${bundle:cli.count.import.file}")
    private Path file;

    private final Session session;

    CountImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            session.say("cli.file.unreadable", file);
            return ExitCode.REFUSED;
        }
        return Folders.write(session, options.folder(session), this::read);
    }

    private int read(DeviceSpace space) {
        Optional<Contest> found = contest.find(session, space.workspace());
        if (found.isEmpty()) {
            return ExitCode.USAGE;
        }
        return switch (space.countImporter().read(file, found.get(), ignoreUnknown)) {
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
            numbers.put("corrected", done.corrected());
            numbers.put("unchanged", done.unchanged());
            numbers.put("empty", done.empty());
            numbers.put("unlisted", done.unlisted());
            numbers.put("not_in_pack", done.strange());
            session.out().println(Json.of(numbers));
        } else {
            session.out()
                    .println(session.texts()
                            .text(
                                    "cli.count.import.done",
                                    done.begun(),
                                    done.corrected(),
                                    done.unchanged(),
                                    done.empty()));
        }
        if (done.unlisted() > 0) {
            session.say("cli.count.import.unlisted", done.unlisted());
        }
        if (done.strange() > 0) {
            session.say("cli.count.import.strange", done.strange());
        }
    }
}
