package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.violation.number.NumberKey;
import id.suar.violation.number.NumberRules;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar case skip NUMBER --reason TEXT`: says why official numbers have no case, and that none will have them.
@Command(name = "skip", description = "${bundle:cli.case.skip.description}")
final class CaseSkipCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Parameters(paramLabel = "NUMBER", description = "${bundle:cli.numbers.first}")
    private String number;

    @Option(names = "--to", paramLabel = "N", description = "${bundle:cli.numbers.to}")
    private Integer last;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.case.reason}")
    private String reason;

    private final Session session;

    CaseSkipCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), this::skip);
    }

    private int skip(DeviceSpace device) {
        NumberKey key = NumberRules.bundled().read(number, "");
        if (!key.running() || reason.isBlank()) {
            return session.refuse("cli.numbers.unreadable", number);
        }
        int to = last == null ? key.seq() : last;
        boolean used = device.rooms().courses().numbers().in(key.series()).stream()
                .anyMatch(one -> one.key().seq() >= key.seq() && one.key().seq() <= to);
        if (used) {
            return session.refuse("cli.numbers.used", number, to);
        }
        try {
            String entry = device.numberRecorder().skip(key, to, reason.strip()).toString();
            session.out().println(options.json() ? Json.of(Map.of("entry", entry)) : entry);
            return ExitCode.DONE;
        } catch (IllegalArgumentException e) {
            return session.refuse("cli.numbers.range", key.seq(), to);
        }
    }
}
