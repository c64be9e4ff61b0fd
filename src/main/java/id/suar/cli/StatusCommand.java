package id.suar.cli;

import id.suar.access.Card;
import id.suar.app.DeviceEvidence;
import id.suar.app.Dispatch;
import id.suar.app.Workspace;
import id.suar.evidence.delivery.SqlEvidenceOutbox;
import id.suar.journal.SetAside;
import id.suar.region.Zones;
import id.suar.sync.LinkMeasure;
import id.suar.sync.Standing;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar status`: what is saved, handed over, received; whose device this is, and of which hub.
@Command(name = "status", description = "${bundle:cli.status.description}")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    private final Session session;

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::show);
    }

    private int show(Workspace workspace) {
        Map<String, Object> facts = workspace.device().isPresent() ? device(workspace) : hub(workspace);
        if (options.json()) {
            session.out().println(Json.of(facts));
        } else {
            facts.forEach((key, value) -> session.out()
                    .println(session.texts().text("cli.status." + key.replace("_", "")) + ": "
                            + said(key, value, workspace)));
        }
        return ExitCode.DONE;
    }

    /// As people read it; scripts take `--json`.
    private String said(String key, Object value, Workspace workspace) {
        return switch (key) {
            case "scope" -> value + " " + PlaceName.of(value.toString());
            case "last_receipt" -> value.toString().isEmpty() ? "–" : time(Instant.parse(value.toString()), workspace);
            case "link_bytes_per_second", "estimated_seconds", "hub_evidence_room_bytes" ->
                value.toString().isEmpty() ? session.texts().text("cli.outbox.unknown") : value.toString();
            case "sample" -> session.texts().text((boolean) value ? "cli.yes" : "cli.no");
            default -> value.toString();
        };
    }

    private String time(Instant at, Workspace workspace) {
        Zones zone = Zones.of(workspace.scope());
        return DateTimeFormatter.ofPattern(
                                session.texts().text("cli.time"),
                                session.texts().locale())
                        .format(at.atZone(zone.id()))
                + " " + zone;
    }

    private Map<String, Object> device(Workspace workspace) {
        Card card = workspace.device().orElseThrow().card().card();
        Dispatch dispatch = Dispatch.reading(workspace);
        Standing standing = dispatch.outbox().standing();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("saved", standing.saved());
        facts.put("handed_over", standing.handedOver());
        facts.put("received", standing.received());
        facts.put(
                "last_receipt",
                standing.last().map(receipt -> receipt.at().toString()).orElse(""));
        facts.putAll(waiting(dispatch, standing));
        facts.putAll(EvidenceFacts.of(new SqlEvidenceOutbox(workspace.database()).standing()));
        facts.putAll(EvidenceFacts.room(DeviceEvidence.reading(workspace)));
        facts.put("device", card.device());
        facts.put("owner", card.owner());
        facts.put("role", card.role().key());
        facts.put("scope", Dispatch.shelf(workspace).scope().orElse(card.scope()));
        facts.put("hub", card.hub().name());
        facts.put("hub_id", card.hub().id());
        facts.put("set_aside", setAside(workspace));
        facts.put("forks", standing.forks());
        facts.put("from_others", Dispatch.shelf(workspace).entries());
        facts.put("broken_packs", workspace.rooms().sentPacks().broken().size());
        facts.put("conflicts", conflicts(workspace));
        facts.put("sample", workspace.sample());
        return facts;
    }

    /// What waits, and how long it takes on the link as it was measured; nothing is guessed.
    private static Map<String, Object> waiting(Dispatch dispatch, Standing standing) {
        LinkMeasure link = dispatch.link();
        long bytes = dispatch.outbox().waitingBytes();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("waiting", standing.waiting());
        facts.put("waiting_bytes", bytes);
        facts.put("link_bytes_per_second", link.known() ? Math.round(link.rate()) : "");
        facts.put(
                "estimated_seconds",
                link.time(bytes)
                        .<Object>map(time -> standing.waiting() == 0 ? 0 : time.toSeconds() + 1)
                        .orElse(""));
        return facts;
    }

    private Map<String, Object> hub(Workspace workspace) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(
                "saved",
                workspace.ofDevices().stream().mapToLong(head -> head.seq()).sum());
        facts.put("journals", workspace.ofDevices().size());
        facts.put("hub", workspace.name());
        facts.put("scope", workspace.scope().digits());
        facts.put("set_aside", setAside(workspace));
        facts.put("conflicts", conflicts(workspace));
        facts.put("sample", workspace.sample());
        return facts;
    }

    /// Forms of counts with versions that nobody has settled, in all elections.
    private static int conflicts(Workspace workspace) {
        return workspace.rooms().totals().conflicts(workspace.scope());
    }

    /// How many entries: more than one view may read an entry, and none of them can.
    private static long setAside(Workspace workspace) {
        return workspace.journals().setAside().stream()
                .map(SetAside::entry)
                .distinct()
                .count();
    }
}
