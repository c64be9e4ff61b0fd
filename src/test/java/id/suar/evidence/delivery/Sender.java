package id.suar.evidence.delivery;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.intake.Bringer;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.journal.Ed25519;
import id.suar.sync.CourierWatch;
import id.suar.sync.LinkProblem;
import id.suar.sync.http.Clients;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/// A device's errand with real parts, whose rests take no time, and what it told.
final class Sender implements EvidenceWatch {

    final Bringer device;
    final EvidenceOutbox outbox;
    HubStatements statements;
    final Set<EvidenceId> urgent = new HashSet<>();
    final List<EvidenceId> received = new ArrayList<>();
    final List<UploadRefusal> refusals = new ArrayList<>();
    final Map<EvidenceId, EvidenceWhy> whys = new HashMap<>();
    final List<EvidenceId> damaged = new ArrayList<>();
    EvidencePermit permit = EvidencePermit.ALL;
    boolean recordsWait;
    Consumer<Long> whenMoved = there -> {};
    Runnable resting = () -> {};

    Sender(Bringer device) {
        this.device = device;
        this.outbox = new SqlEvidenceOutbox(device.laptop.db);
    }

    Optional<LinkProblem> run(URI hub) throws InterruptedException {
        // A new client has no connection left from before, so that each run meets the line's next fault.
        try (HttpClient client = Clients.hub().build()) {
            return run(client, hub, Duration.ofSeconds(60));
        }
    }

    Optional<LinkProblem> run(HttpClient client, URI hub, Duration within) throws InterruptedException {
        var line = new TusLine(client, List.of(hub));
        var check = Ed25519.check(device.office.keys.signing().open());
        String name = device.laptop.profile.device();
        var owner = new EvidenceOwner(
                name, device.office.keys.id(), device.laptop.keys.signing().signer());
        var sender = new EvidenceSender(
                outbox,
                device.files,
                device.folder,
                line,
                owner,
                check,
                device.laptop.clock,
                rest -> resting.run(),
                new Random(7));
        statements = new HubStatements(device.folder.file("a".repeat(32)).resolveSibling("said"), name, check);
        var recall = new EvidenceRecall(outbox, line, statements, sender, owner, new Random(5));
        var errand = new EvidenceErrand(
                outbox, recall, sender, () -> urgent, () -> permit, () -> recordsWait, device.laptop.clock, this);
        return errand.run(device.laptop.clock.instant().plus(within), CourierWatch.NONE);
    }

    @Override
    public void moved(EvidenceId content, long there) {
        whenMoved.accept(there);
    }

    @Override
    public void received(EvidenceId content) {
        received.add(content);
    }

    @Override
    public void waits(EvidenceId content, EvidenceWhy why) {
        whys.put(content, why);
        switch (why) {
            case EvidenceWhy.Refused(UploadRefusal reason) -> refusals.add(reason);
            case EvidenceWhy.Damaged() -> damaged.add(content);
            case EvidenceWhy.Turn(), EvidenceWhy.Receipt(), EvidenceWhy.Sending() -> {}
            case EvidenceWhy.RecordsFirst(), EvidenceWhy.Costly(), EvidenceWhy.Link(var _) -> {}
        }
    }
}
