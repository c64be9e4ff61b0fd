package id.suar.cli;

import id.suar.app.DataFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Options of every command that works in a data folder.
final class FolderOptions {

    @Option(names = "--data", paramLabel = "DIR", description = "${bundle:cli.option.data}")
    private Path data;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    boolean json() {
        return json;
    }

    DataFolder folder(Session session) {
        return data == null
                ? DataFolder.standard(session.environment(), session.system(), session.home())
                : new DataFolder(data);
    }
}
