package id.suar;

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
import java.util.Locale;

/// Where the program starts: the desktop without arguments, a command with them.
public final class Suar {

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
        int code = Cli.run(session, (folder, spoken) -> 2, args);
        out.flush();
        System.exit(code);
    }
}
