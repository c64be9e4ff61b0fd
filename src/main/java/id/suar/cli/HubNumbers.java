package id.suar.cli;

import id.suar.app.HubSpace;
import id.suar.violation.number.NumberKey;
import id.suar.violation.number.NumberRange;
import id.suar.violation.number.NumberRange.Purpose;
import id.suar.violation.number.NumberRules;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar hub numbers NUMBER --to N --scope CODE`: official numbers that an office below may give itself.
@Command(name = "numbers", description = "${bundle:cli.hub.numbers}")
final class HubNumbers implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Parameters(paramLabel = "NUMBER", description = "${bundle:cli.numbers.first}")
    private String number;

    @Option(names = "--to", required = true, paramLabel = "N", description = "${bundle:cli.numbers.to}")
    private int last;

    @Option(names = "--scope", required = true, paramLabel = "CODE", description = "${bundle:cli.hub.numbers.scope}")
    private String scope;

    @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", description = "${bundle:cli.hub.numbers.why}")
    private String reason;

    private final Session session;

    HubNumbers(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return HubFolder.open(session, options, this::assign);
    }

    private int assign(HubSpace hub) {
        if (!hub.serves(scope)) {
            return session.refuse(
                    "cli.hub.card.scope.wrong", scope, hub.profile().region());
        }
        if (scope.replace(".", "").equals(hub.profile().region())) {
            return session.refuse("cli.numbers.own", scope);
        }
        NumberKey key = NumberRules.bundled().read(number, "");
        if (!key.running()) {
            return session.refuse("cli.numbers.unreadable", number);
        }
        NumberRange range;
        try {
            range = new NumberRange(Purpose.ASSIGNED, key.series(), key.seq(), last, scope, reason.strip());
        } catch (IllegalArgumentException e) {
            return session.refuse("cli.numbers.range", key.seq(), last);
        }
        boolean overlaps = hub.assigned(key.series()).stream()
                .anyMatch(one -> one.first() <= range.last() && range.first() <= one.last());
        if (overlaps) {
            return session.refuse("cli.numbers.overlap", key.seq(), last);
        }
        if (hub.given(range)) {
            return session.refuse("cli.numbers.used", number, last);
        }
        hub.assign(range);
        session.out()
                .println(
                        options.json()
                                ? Json.of(
                                        Map.of("series", range.series(), "first", range.first(), "last", range.last()))
                                : range.first() + "–" + range.last() + " " + scope);
        session.say("cli.hub.numbers.done", range.first(), range.last(), PlaceName.of(scope));
        return ExitCode.DONE;
    }
}
