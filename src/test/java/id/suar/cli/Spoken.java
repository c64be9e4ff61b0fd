package id.suar.cli;

import id.suar.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;

/// One command run in this process, and what it said.
public record Spoken(int exit, String out, String err) {

    public static Spoken run(Map<String, String> environment, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var session = new Session(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Texts.of(Texts.INDONESIAN),
                Clock.systemUTC(),
                new SecureRandom(),
                environment,
                "Linux",
                Path.of("/nonexistent"));
        int exit = Cli.run(session, (folder, spoken) -> 99, args);
        return new Spoken(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public static Spoken run(String... args) {
        return run(Map.of(), args);
    }
}
