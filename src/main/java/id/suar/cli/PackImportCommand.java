package id.suar.cli;

import id.suar.app.DataFolder;
import id.suar.app.Workspace;
import id.suar.election.PackEditor;
import id.suar.election.PackEditor.Edited;
import id.suar.region.RegionCode;
import id.suar.table.TableFile;
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

/// `suar pack import`: the candidates of a contest, into the packs of a device or a hub.
@Command(name = "import", description = "${bundle:cli.pack.import.description}")
final class PackImportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--contest", required = true, paramLabel = "CONTEST", description = "${bundle:cli.option.contest}")
    private String contest;

    @Option(
            names = "--election",
            required = true,
            paramLabel = "ELECTION",
            description = "${bundle:cli.option.election}")
    private String election;

    @Option(names = "--area", paramLabel = "REGION", description = "${bundle:cli.pack.import.area}")
    private String area;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.pack.import.file}")
    private Path file;

    private final Session session;

    PackImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            session.say("cli.file.unreadable", file);
            return ExitCode.REFUSED;
        }
        if (area != null && !RegionCode.isOne(area)) {
            session.say("cli.pack.contest", contest, election);
            return ExitCode.USAGE;
        }
        DataFolder folder = options.folder(session);
        return Folders.read(session, folder, workspace -> read(folder, workspace));
    }

    private int read(DataFolder folder, Workspace workspace) {
        var editor = new PackEditor(folder.packs());
        Optional<RegionCode> place = Optional.ofNullable(area).map(RegionCode::new);
        if (place.isPresent() && workspace.rooms().regions().find(place.get()).isEmpty()) {
            session.say("cli.pack.contest", contest, election);
            return ExitCode.USAGE;
        }
        return switch (editor.candidates(TableFile.open(file), election, contest, place, workspace.scope())) {
            case Edited.NoContest() -> {
                session.say("cli.pack.contest", contest, election);
                yield ExitCode.USAGE;
            }
            case Edited.Refused refused -> BadLines.refuse(session, file, refused.faults());
            case Edited.Done done -> {
                tell(done);
                yield ExitCode.DONE;
            }
        };
    }

    private void tell(Edited.Done done) {
        if (options.json()) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("candidates", done.people());
            said.put("pack", done.pack().toString());
            said.put("version", done.version());
            session.out().println(Json.of(said));
        } else {
            session.out()
                    .println(session.texts()
                            .text(
                                    "cli.pack.import.done",
                                    done.people(),
                                    done.pack().getFileName(),
                                    done.version(),
                                    done.contest()));
        }
    }
}
