package id.suar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suar.access.DeviceKeys;
import id.suar.app.DataFolder;
import id.suar.app.DeviceSpace;
import id.suar.app.HubLink;
import id.suar.app.Nap;
import id.suar.evidence.delivery.EvidencePermit;
import id.suar.evidence.delivery.EvidenceReport;
import id.suar.evidence.delivery.EvidenceStanding;
import id.suar.sync.Errand;
import id.suar.sync.LinkProblem;
import id.suar.sync.Refusal;
import id.suar.sync.Standing;
import id.suar.sync.SyncOutcome;
import id.suar.sync.SyncWords;
import id.suar.sync.Tally;
import id.suar.sync.http.HttpTransport;
import id.suar.sync.http.LinkFile;
import id.suar.sync.http.ProxyAddress;
import id.suar.sync.http.ProxyChoice;
import id.suar.sync.http.SystemNetwork;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar sync`
@Command(name = "sync", description = "${bundle:cli.sync}")
final class SyncCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private PinOption pin;

    @Option(names = "--hub", paramLabel = "URL", description = "${bundle:cli.sync.hub}")
    URI hub;

    @Option(
            names = "--give-up",
            defaultValue = "60",
            paramLabel = "SECONDS",
            description = "${bundle:cli.sync.give-up}")
    int giveUp;

    @Option(names = "--proxy", paramLabel = "system|direct|HOST:PORT", description = "${bundle:cli.sync.proxy}")
    String proxy;

    @Option(names = "--ca", paramLabel = "FILE", description = "${bundle:cli.sync.ca}")
    Path authorities;

    private final Session session;

    SyncCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (hub != null && (hub.getHost() == null || !List.of("http", "https").contains(hub.getScheme()))) {
            session.say("cli.sync.hub.wrong", hub);
            return ExitCode.USAGE;
        }
        DataFolder folder = options.folder(session);
        Optional<ProxyChoice> choice = proxy(folder);
        if (choice.isEmpty()) {
            session.say("cli.sync.proxy.wrong");
            return ExitCode.USAGE;
        }
        return Folders.write(session, folder, device -> deliver(device, choice.get()));
    }

    /// What was asked for, else what is kept in the folder; empty when it is no proxy, or has a password in it.
    private Optional<ProxyChoice> proxy(DataFolder folder) {
        return switch (proxy) {
            case null -> Optional.of(LinkFile.read(folder.link()));
            case "system" -> Optional.of(new ProxyChoice.AsSystem());
            case "direct" -> Optional.of(new ProxyChoice.Direct());
            default ->
                ProxyAddress.read(proxy)
                        .filter(address -> address.login().isEmpty())
                        .map(address -> new ProxyChoice.Named(
                                address.host(), address.port(), Optional.empty(), Optional.empty()));
        };
    }

    private int deliver(DeviceSpace device, ProxyChoice choice) {
        Optional<DeviceKeys> keys = pin.unlock(device.keyRing(), session);
        if (keys.isEmpty()) {
            return ExitCode.REFUSED;
        }
        List<URI> addresses = hub == null ? device.profile().hub().addresses() : List.of(hub);
        var link = new HubLink(device.workspace().folder(), session.environment());
        try (var client = link.client(choice, Optional.ofNullable(authorities), keys.get())
                .build()) {
            var progress = new SyncProgress(session);
            Errand bring = device.evidence()
                    .errand(
                            keys.get(),
                            client,
                            addresses,
                            Thread::sleep,
                            session.random(),
                            () -> EvidencePermit.ALL,
                            new EvidenceProgress(session));
            SyncOutcome outcome = device.dispatch()
                    .courier(
                            keys.get(),
                            new HttpTransport(client, addresses),
                            new Nap(new SystemNetwork()),
                            session.random(),
                            List.of(bring))
                    .run(Duration.ofSeconds(Math.max(0, giveUp)), progress);
            client.shutdownNow();
            return report(outcome, device, progress.fed());
        } catch (IOException e) {
            return session.refuse("cli.sync.ca.wrong", String.valueOf(e.getMessage()));
        }
    }

    private int report(SyncOutcome outcome, DeviceSpace device, int fed) {
        Standing standing = device.dispatch().outbox().standing();
        var words = new SyncWords(session.texts());
        Tally tally = outcome.tally();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("saved", standing.saved())
                .put("received", standing.received())
                .put("receivedNow", tally.received())
                .put("requests", tally.requests())
                .put("bytes", tally.bytes())
                .put("fromOthers", fed);
        int code = switch (outcome) {
            case SyncOutcome.AllReceived _ -> {
                json.put("outcome", "received");
                session.say("cli.sync.done", standing.received(), tally.received(), tally.bytes());
                yield ExitCode.DONE;
            }
            case SyncOutcome.NotDelivered(LinkProblem problem, Tally _) -> {
                json.put("outcome", "not-delivered").put("problem", Words.of(problem));
                session.say("cli.sync.not-delivered", standing.waiting(), words.of(problem));
                yield ExitCode.NOT_DELIVERED;
            }
            case SyncOutcome.Refused(Refusal reason, String detail, Tally _) -> {
                json.put("outcome", "refused").put("problem", Words.of(reason)).put("detail", detail);
                session.say("cli.sync.not-delivered", standing.waiting(), words.of(reason));
                yield ExitCode.NOT_DELIVERED;
            }
        };
        tally.clockOff().flatMap(words::clock).ifPresent(text -> session.err().println(text));
        evidence(device, json);
        session.err().flush();
        session.out().println(options.json() ? Json.of(json) : standing.received() + "/" + standing.saved());
        return code;
    }

    /// What became of evidence changes no exit code: that speaks of the journal.
    private void evidence(DeviceSpace device, ObjectNode json) {
        EvidenceStanding standing = device.evidence().outbox().standing();
        EvidenceReport report = EvidenceReport.of(
                device.evidence().queue(() -> EvidencePermit.ALL).rows());
        EvidenceFacts.of(standing).forEach(json::putPOJO);
        ObjectNode waits = json.putObject("evidence_waits");
        report.reasons().forEach((why, count) -> waits.put(EvidenceFacts.word(why), count));
        EvidenceFacts.say(session, standing, report);
        EvidenceFacts.warn(session, device.evidence());
    }
}
