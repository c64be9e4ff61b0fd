package id.suar.cli;

import id.suar.app.DataFolder;
import id.suar.app.DeviceSpace;
import id.suar.app.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Opens data folders for commands, and says plainly what is in the way.
final class Folders {

    private Folders() {}

    /// Runs `work` on a device's or a hub's folder.
    ///
    /// @return its exit code, or USAGE when there is nothing in the folder
    static int read(Session session, DataFolder folder, ToIntFunction<Workspace> work) {
        Optional<Workspace> opened = Workspace.open(folder, session.clock());
        if (opened.isEmpty()) {
            session.say("cli.folder.none", folder.path());
            return ExitCode.USAGE;
        }
        try (Workspace workspace = opened.get()) {
            return work.applyAsInt(workspace);
        }
    }

    /// Runs `work` as the one process that records in a device's folder.
    ///
    /// @return its exit code, USAGE when this is not a device, NOT_DELIVERED when it is in use
    static int write(Session session, DataFolder folder, ToIntFunction<DeviceSpace> work) {
        return switch (DeviceSpace.open(folder, session.clock())) {
            case DeviceSpace.Opening.Open(DeviceSpace space) -> {
                try (space) {
                    yield work.applyAsInt(space);
                }
            }
            case DeviceSpace.Opening.NoDevice() -> {
                session.say("cli.folder.nodevice", folder.path());
                yield ExitCode.USAGE;
            }
            case DeviceSpace.Opening.InUse() -> {
                session.say("cli.folder.inuse", folder.path());
                yield ExitCode.NOT_DELIVERED;
            }
        };
    }

    /// The same for a file that is taken in.
    ///
    /// @return REFUSED when there is no such file to read
    static int take(Session session, DataFolder folder, Path file, ToIntFunction<DeviceSpace> work) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            session.say("cli.file.unreadable", file);
            return ExitCode.REFUSED;
        }
        return write(session, folder, work);
    }
}
