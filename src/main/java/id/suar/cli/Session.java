package id.suar.cli;

import id.suar.i18n.Texts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;

/// What a command works with instead of reaching for it: where to speak, in which language, what time it is.
///
/// @param out         results
/// @param err         progress and messages
/// @param environment variables
/// @param system      name of the operating system
public record Session(
        PrintStream out,
        PrintStream err,
        Texts texts,
        Clock clock,
        SecureRandom random,
        Map<String, String> environment,
        String system,
        Path home) {

    /// A line of progress or a message, on stderr.
    public void say(String key, Object... args) {
        err.println(texts.text(key, args));
    }

    /// Says why nothing was changed.
    ///
    /// @return the exit code for that
    int refuse(String key, Object... args) {
        say(key, args);
        return ExitCode.REFUSED;
    }

    public Session in(Texts other) {
        return new Session(out, err, other, clock, random, environment, system, home);
    }
}
