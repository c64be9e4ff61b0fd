package id.suar;

import id.suar.app.DataFolder;
import id.suar.app.Desktop;
import id.suar.cli.Cli;
import id.suar.cli.Session;
import id.suar.i18n.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where the program starts: the desktop without arguments, a command with them.
public final class Suar {

    /// System property: how many milliseconds after its first picture the desktop closes by itself. Start-up
    /// caches are made with it, and installed programs checked.
    private static final String LEAVE_AFTER = "suar.leave-after";

    private Suar() {}

    public static void main(String[] args) {
        // Whatever the terminal's settings: files and other programs read what we write as UTF-8.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var session = new Session(
                out,
                err,
                Texts.of(Locale.getDefault()),
                Clock.systemUTC(),
                new SecureRandom(),
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
        int code = Cli.run(session, (folder, spoken) -> desktop(folder, spoken, args), args);
        out.flush();
        System.exit(code);
    }

    private static int desktop(DataFolder folder, Session session, String... args) {
        return Desktop.run(
                folder,
                session.texts(),
                Arrays.stream(args).anyMatch(arg -> arg.startsWith("--lang")),
                session.clock(),
                session.random(),
                Optional.ofNullable(Integer.getInteger(LEAVE_AFTER)),
                session.err()::println);
    }
}
