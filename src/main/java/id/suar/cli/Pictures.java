package id.suar.cli;

import id.suar.sync.file.PictureFolder;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// The pictures that a command names, files and folders alike.
final class Pictures {

    private Pictures() {}

    /// @return the exit code of `work`, REFUSED when one of them is not there, NOT_DELIVERED when a folder fails
    static int each(Session session, List<Path> places, ToIntFunction<List<Path>> work) {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (!Files.exists(place)) {
                return session.refuse("cli.file.unreadable", place);
            }
            files.addAll(PictureFolder.pictures(place));
        }
        try {
            return work.applyAsInt(files);
        } catch (UncheckedIOException e) {
            session.say("cli.stick.failed", String.valueOf(e.getCause().getMessage()));
            return ExitCode.NOT_DELIVERED;
        }
    }
}
