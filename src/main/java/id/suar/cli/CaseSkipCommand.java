package id.suar.cli;

import id.suar.access.Role;
import id.suar.app.DeviceSpace;
import id.suar.journal.EntryId;
import id.suar.violation.number.NumberKey;
import id.suar.violation.number.NumberOffice;
import id.suar.violation.number.NumberRange;
import id.suar.violation.number.NumberRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar case skip NUMBER --reason TEXT`: says why official numbers have no case, and that none will have them; by
/// whoever
/// keeps the book that they are of. `--withdraw` takes it back.
@Command(name = "skip", description = "${bundle:cli.case.skip.description}")
final class CaseSkipCommand implements Callable<Integer> {

    /// Who keeps a book of numbers.
    private static final Set<Role> KEEPERS =
            EnumSet.of(Role.PWC_STAFF, Role.PWC_MEMBER, Role.KAB_PP_STAFF, Role.KAB_PP_MEMBER, Role.KAB_MEMBER);

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

    @Option(names = "--withdraw", description = "${bundle:cli.numbers.withdraw}")
    private boolean withdraw;

    private final Session session;

    CaseSkipCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), this::skip);
    }

    private int withdraw(DeviceSpace device, NumberKey key) {
        Optional<EntryId> skipped = device.rooms().numberRanges().skipped(key.series(), key.seq());
        if (skipped.isEmpty()) {
            return session.refuse("cli.numbers.not-skipped", number);
        }
        return told(device.numberRecorder().withdraw(skipped.get(), reason.strip()));
    }

    private int told(EntryId entry) {
        session.out().println(options.json() ? Json.of(Map.of("entry", entry.toString())) : entry.toString());
        return ExitCode.DONE;
    }

    private int skip(DeviceSpace device) {
        NumberKey key = NumberRules.bundled().read(number, "");
        if (!key.running() || reason.isBlank()) {
            return session.refuse("cli.numbers.unreadable", number);
        }
        if (!KEEPERS.contains(device.profile().card().card().role())) {
            return session.refuse("cli.numbers.role");
        }
        if (withdraw) {
            return withdraw(device, key);
        }
        int to = last == null ? key.seq() : last;
        var office = new NumberOffice(device.workspace().scope());
        List<NumberRange> ranges = device.rooms().numberRanges().in(key.series());
        boolean own = IntStream.of(key.seq(), to)
                .allMatch(seq -> office.hindrance(new NumberKey(key.series(), seq), ranges)
                        .isEmpty());
        if (!own) {
            return session.refuse("cli.numbers.foreign", number, to);
        }
        boolean used = device.rooms().courses().numbers().in(key.series()).stream()
                .anyMatch(one -> one.key().seq() >= key.seq() && one.key().seq() <= to);
        if (used) {
            return session.refuse("cli.numbers.used", number, to);
        }
        try {
            return told(device.numberRecorder().skip(key, to, reason.strip()));
        } catch (IllegalArgumentException e) {
            return session.refuse("cli.numbers.range", key.seq(), to);
        }
    }
}
