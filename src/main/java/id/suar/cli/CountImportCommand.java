package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.count.file.CountImporter;
import id.suar.count.file.CountImporter.Imported;
import id.suar.count.file.CountReading;
import id.suar.election.Contest;
import id.suar.table.BadLine;
import id.suar.table.Opened;
import id.suar.table.RawTable;
import id.suar.table.TableFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.option.sheet}")
    private String sheet;

    @Mixin
    private MapOption map;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.count.import.file}")
    private Path file;

    private final Session session;

    CountImportCommand(Session session) {
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
        return switch (TableFile.open(file, Optional.ofNullable(sheet))) {
            case Opened.Refused refused -> BadLines.refuse(session, file, refused.faults());
            case Opened.Readable(RawTable table) -> {
                List<BadLine> absent = map.absent(table);
                yield absent.isEmpty()
                        ? take(space.countImporter(), table, found.get())
                        : BadLines.refuse(session, file, absent);
            }
        };
    }

    private int take(CountImporter importer, RawTable table, Contest contest) {
        var columns = CountImporter.columns(contest, ignoreUnknown);
        CountReading reading = importer.check(table.named(map.names(table), columns), contest);
        reading.remarks()
                .forEach(remark -> session.say(remark.reason(), remark.values().toArray()));
        return switch (reading) {
            case CountReading.Faulty faulty -> {
                int refused = BadLines.refuse(session, file, faulty.faults());
                faulty.faults().stream()
                        .filter(fault -> fault.reason().equals("table.column.unknown"))
                        .findFirst()
                        .ifPresent(fault -> session.say("cli.count.import.map", fault.column()));
                yield refused;
            }
            case CountReading.Sound sound -> {
                tell(importer.record(sound));
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
