package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.office.OfficeSettings.Setting;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar settings list`: every setting with what holds, who set it, its default and where that comes from.
@Command(name = "list", description = "${bundle:cli.settings.list.description}")
final class SettingsListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("key", "value", "origin", "default", "set_by", "mark", "source", "name");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    private final Session session;

    SettingsListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        List<Setting> all = workspace.rooms().settings().now().all();
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("settings", COLUMNS)
                    .write(
                            options.json() ? TableFormat.JSON : TableFormat.CSV,
                            all.stream().map(this::row).iterator(),
                            out);
            return all.size();
        });
        return ExitCode.DONE;
    }

    private List<Object> row(Setting one) {
        return List.of(
                one.definition().key(),
                one.value(),
                one.origin().name().toLowerCase(Locale.ROOT),
                one.definition().initial(),
                one.definition().shared() ? "hub" : "office",
                one.definition().mark(),
                one.definition().source(),
                one.definition().name().in(session.texts().locale()));
    }
}
