package id.suar.cli;

import id.suar.app.DemoFacts.Broken;
import id.suar.app.DemoFacts.Checked;
import id.suar.app.DemoFacts.Compared;
import id.suar.app.DemoFacts.Delivered;
import id.suar.app.DemoFacts.Results;
import id.suar.app.DemoFacts.Saved;
import id.suar.app.DemoFacts.Tried;
import id.suar.app.DemoFacts.Verified;
import id.suar.journal.Receipt;
import id.suar.region.Zones;
import id.suar.sync.SyncWords;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;

/// A demonstration told to people.
final class DemoText implements DemoTeller {

    private static final int SHORT_HASH = 4;

    private final Session session;
    private final SyncWords links;
    private final DateTimeFormatter time;
    private int forms;
    private int corrections;
    private int findings;

    DemoText(Session session) {
        this.session = session;
        this.links = new SyncWords(session.texts());
        this.time = DateTimeFormatter.ofPattern(
                session.texts().text("demo.time"), session.texts().locale());
    }

    @Override
    public void opened(Path folder) {
        line("demo.title");
        line("demo.folder", folder);
        flush();
    }

    @Override
    public void saved(List<Saved> saved) {
        heading("demo.saved");
        for (Saved one : saved) {
            String place = one.device().district().name();
            line("demo.saved.device", place, one.forms(), one.corrections(), one.findings());
            line("demo.saved.entries", one.saved(), one.received());
            line("demo.saved.disk", one.commits(), millis(one.median()), millis(one.longest()));
            forms += one.forms();
            corrections += one.corrections();
            findings += one.findings();
        }
        flush();
    }

    @Override
    public void tried(List<Tried> tried) {
        heading("demo.tried");
        for (Tried one : tried) {
            String place = one.device().district().name();
            line(
                    "demo.tried.device",
                    place,
                    one.waiting(),
                    one.problem().map(links::of).orElse(""));
        }
        flush();
    }

    @Override
    public void serving(URI address) {
        heading("demo.delivered", address);
        flush();
    }

    @Override
    public void delivered(List<Delivered> delivered) {
        for (Delivered one : delivered) {
            String place = one.device().district().name();
            line(
                    "demo.delivered.device",
                    place,
                    one.received(),
                    one.saved(),
                    one.outcome().tally().requests(),
                    one.up(),
                    one.took().toMillis() / 1000.0);
            one.receipt().ifPresent(receipt -> receipt(one, receipt));
        }
        long up = delivered.stream().mapToLong(Delivered::up).sum();
        long down = delivered.stream().mapToLong(Delivered::down).sum();
        line("demo.wire", up, forms, corrections, findings, (double) up / Math.max(1, forms));
        line("demo.wire.note", down);
        flush();
    }

    @Override
    public void results(Results results) {
        heading("demo.results");
        var bars = new DemoBars(session);
        results.sums().forEach(bars::show);
        heading("demo.rules");
        results.broken().forEach(this::rule);
        line("demo.rules.note");
        flush();
    }

    @Override
    public void checked(Checked checked) {
        heading("demo.checked");
        Compared same = checked.compared();
        line("demo.checked.forms", same.forms(), same.cells(), same.different());
        line("demo.checked.findings", same.findings(), same.apart());
        for (Verified one : checked.verified()) {
            var found = one.verification();
            String key = found.sound() ? "demo.checked.sound" : "demo.checked.unsound";
            line(key, one.name(), found.entries(), found.faults().size());
        }
        line(checked.sound() ? "demo.checked.all" : "demo.checked.not");
        flush();
    }

    @Override
    public void further(Path hub, Path first, URI address) {
        heading("demo.further");
        command("demo.further.desktop", "--data", path(first));
        command("demo.further.status", "status --data", path(first));
        command("demo.further.tally", "count tally --data", path(hub), "--contest PPWP --by village");
        command("demo.further.check", "count check --data", path(hub), "--contest PPWP");
        command("demo.further.findings", "finding list --data", path(hub));
        command("demo.further.serve", "hub serve --data", path(hub), "--port", String.valueOf(address.getPort()));
        flush();
    }

    private void receipt(Delivered one, Receipt receipt) {
        Zones zone = Zones.of(one.device().district().code());
        String at = time.format(receipt.at().atZone(zone.id())) + " " + zone.name();
        String hash = HexFormat.of().formatHex(receipt.hash(), 0, SHORT_HASH);
        line("demo.delivered.receipt", one.device().id(), receipt.through(), at, hash);
    }

    private void rule(Broken broken) {
        String severity =
                session.texts().text("count.severity." + broken.severity().word());
        line("demo.rules.rule", broken.contest().key(), broken.rule(), severity, broken.times());
        line("demo.rules.example", broken.station().dotted(), broken.says());
    }

    private void command(String key, String... words) {
        String program = session.environment().getOrDefault("SUAR_PROGRAM", "suar");
        line(key);
        session.out().println("     " + path(Path.of(program)) + " " + String.join(" ", words));
    }

    /// As a shell takes it.
    private static String path(Path path) {
        String text = path.toString();
        return text.matches("[\\w./:\\\\-]+") ? text : '"' + text + '"';
    }

    private void heading(String key, Object... args) {
        session.out().println();
        line(key, args);
    }

    private void line(String key, Object... args) {
        session.out().println(session.texts().text(key, args));
    }

    private void flush() {
        session.out().flush();
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
