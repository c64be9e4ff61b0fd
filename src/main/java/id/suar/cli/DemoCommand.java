package id.suar.cli;

import id.suar.app.DataFolder;
import id.suar.app.DemoFacts.Checked;
import id.suar.app.DemoFacts.Delivered;
import id.suar.app.DemoFolder;
import id.suar.app.DemoStory;
import id.suar.sync.LinkProblem;
import id.suar.sync.Refusal;
import id.suar.sync.SyncOutcome;
import id.suar.sync.SyncWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar demo`: a hub and two devices with sample data, offline, then delivered; then the desktop on them.
@Command(name = "demo", description = "${bundle:demo.description}")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Option(names = "--headless", description = "${bundle:demo.option.headless}")
    private boolean headless;

    @Option(names = "--dir", paramLabel = "DIR", description = "${bundle:demo.option.dir}")
    private Path dir;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    private final Session session;
    private final SuarCommand.Desktop desktop;

    DemoCommand(Session session, SuarCommand.Desktop desktop) {
        this.session = session;
        this.desktop = desktop;
    }

    @Override
    public Integer call() throws IOException {
        Path wanted = dir == null
                ? DemoFolder.standard(DataFolder.standard(session.environment(), session.system(), session.home()))
                : dir;
        return switch (claim(wanted)) {
            case DemoFolder.Claim.Ours ours -> {
                try (DemoFolder folder = ours.folder()) {
                    ours.aside().ifPresent(aside -> session.say("demo.aside", aside));
                    yield play(folder);
                }
            }
            case DemoFolder.Claim.Foreign() -> session.refuse("demo.foreign", wanted);
            case DemoFolder.Claim.InUse() -> {
                session.say("demo.inuse", wanted);
                yield ExitCode.NOT_DELIVERED;
            }
        };
    }

    private DemoFolder.Claim claim(Path wanted) {
        try {
            return DemoFolder.claim(wanted, session.clock());
        } catch (UncheckedIOException e) {
            throw new Unwritable(wanted);
        }
    }

    private int play(DemoFolder folder) throws IOException {
        DemoTeller teller = json ? new DemoJson(session) : new DemoText(session);
        teller.opened(folder.path());
        var progress = new DemoProgress(session, terminal());
        try (var story = new DemoStory(folder, session.clock(), session.random(), session.texts(), progress)) {
            story.prepare();
            teller.saved(story.record());
            teller.tried(story.tryInVain());
            URI address;
            try {
                address = story.serve();
            } catch (IOException e) {
                session.say("demo.port");
                return ExitCode.NOT_DELIVERED;
            }
            teller.serving(address);
            int code = delivered(story, teller);
            teller.further(story.hubFolder(), story.firstDevice().path(), address);
            return code == ExitCode.DONE ? opened(story) : code;
        }
    }

    private int delivered(DemoStory story, DemoTeller teller) {
        List<Delivered> delivered = story.deliver();
        teller.delivered(delivered);
        delivered.forEach(this::complain);
        teller.results(story.results());
        Checked checked = story.check();
        teller.checked(checked);
        if (!delivered.stream().allMatch(Delivered::all)) {
            return ExitCode.NOT_DELIVERED;
        }
        return checked.sound() ? ExitCode.DONE : ExitCode.UNSOUND;
    }

    private void complain(Delivered one) {
        var words = new SyncWords(session.texts());
        long waiting = one.saved() - one.received();
        switch (one.outcome()) {
            case SyncOutcome.AllReceived _ -> {}
            case SyncOutcome.NotDelivered(LinkProblem problem, var _) ->
                session.say("cli.sync.not-delivered", waiting, words.of(problem));
            case SyncOutcome.Refused(Refusal reason, String _, var _) ->
                session.say("cli.sync.not-delivered", waiting, words.of(reason));
        }
    }

    /// The window on the first device, while the hub goes on receiving.
    private int opened(DemoStory story) {
        if (headless) {
            return ExitCode.DONE;
        }
        if (!display()) {
            session.say("demo.nodisplay");
            return ExitCode.DONE;
        }
        session.say("demo.opening");
        try {
            int code = desktop.open(story.firstDevice(), session);
            session.say("demo.closed");
            return code;
        } catch (UnsupportedOperationException e) {
            // A display is named and nobody is there.
            session.say("demo.nodisplay");
            return ExitCode.DONE;
        }
    }

    /// Windows and macOS always have one; elsewhere X11 or Wayland says so.
    private boolean display() {
        String system = session.system().toLowerCase(Locale.ROOT);
        return system.contains("win")
                || system.contains("mac")
                || List.of("DISPLAY", "WAYLAND_DISPLAY").stream()
                        .anyMatch(name ->
                                !session.environment().getOrDefault(name, "").isEmpty());
    }

    private boolean terminal() {
        boolean dumb = "dumb".equals(session.environment().get("TERM"));
        return !dumb && System.console() != null && System.console().isTerminal();
    }
}
