package id.suar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.app.HubSpace;
import id.suar.journal.Entry;
import id.suar.sync.FeedOrder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar hub announce`: a text to the devices of a region.
@Command(name = "announce", description = "${bundle:cli.hub.announce}")
final class HubAnnounce implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--scope", paramLabel = "CODE", description = "${bundle:cli.hub.feed.scope}")
    String scope;

    @Option(
            names = "--level",
            defaultValue = "info",
            paramLabel = "LEVEL",
            description = "${bundle:cli.hub.announce.level}")
    String level;

    @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.hub.announce.until}")
    String until;

    @Parameters(paramLabel = "TEXT", description = "${bundle:cli.hub.announce.text}")
    String text;

    private final Session session;

    HubAnnounce(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Optional<FeedOrder.Level> known = FeedOrder.Level.of(level);
        if (known.isEmpty()) {
            session.say("cli.hub.announce.level.unknown", level);
            return ExitCode.USAGE;
        }
        Optional<LocalDate> last;
        try {
            last = Optional.ofNullable(until).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            session.say("cli.hub.announce.until.wrong", until);
            return ExitCode.USAGE;
        }
        return HubFolder.open(session, options, hub -> announce(hub, known.get(), last));
    }

    private int announce(HubSpace hub, FeedOrder.Level known, Optional<LocalDate> last) {
        String region = scope == null ? hub.profile().region() : scope;
        if (!hub.serves(region)) {
            return session.refuse(
                    "cli.hub.card.scope.wrong", region, hub.profile().region());
        }
        if (text.isBlank() || text.length() > FeedOrder.MAX_TEXT) {
            return session.refuse("cli.hub.announce.text.wrong", text.length(), FeedOrder.MAX_TEXT);
        }
        Entry entry = hub.office().announce(new FeedOrder(region, known, text, last));
        String id = entry.id().toString();
        session.out()
                .println(
                        options.json()
                                ? Json.of(JsonNodeFactory.instance
                                        .objectNode()
                                        .put("entry", id)
                                        .put("scope", region))
                                : id);
        session.say("cli.hub.announce.done", PlaceName.of(region));
        return ExitCode.DONE;
    }
}
