package id.suar.app;

import id.suar.access.CardReading;
import id.suar.access.DeviceSetup;
import id.suar.fx.BackgroundTasks;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.shell.FaultPage;
import id.suar.shell.MainWindow;
import id.suar.shell.PlainPage;
import id.suar.shell.SettingsFile;
import id.suar.shell.Welcome;
import id.suar.shell.WindowFrame;
import id.suar.sync.DeliveryState;
import id.suar.sync.SyncWords;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;

/// The one window, from the first picture to the last saved draft: shows what the folder turns out to be,
/// then its rooms. FX thread.
final class DesktopWindow implements OpenDevice.Ears {

    private static final int DONE = 0;
    private static final int FAULT = 1;
    private static final int IN_USE = 4;

    private final DesktopSetting setting;
    private final DesktopOpening opening;
    private final IntConsumer ended;
    private final WindowFrame frame;
    private final SettingsFile settings;
    private final Optional<String> languageAtStart;
    private final BackgroundTasks tasks;
    private Texts texts;
    private Optional<OpenDevice> device = Optional.empty();
    private Optional<MainWindow> main = Optional.empty();
    private Optional<RegionCode> scope = Optional.empty();
    private int code = DONE;
    private boolean closing;
    private boolean ending;

    /// @param ended gets the exit code when everything is closed; on another thread
    DesktopWindow(Stage stage, DesktopSetting setting, DesktopOpening opening, IntConsumer ended) {
        this.setting = setting;
        this.opening = opening;
        this.ended = ended;
        this.settings = opening.settings().join();
        this.languageAtStart = settings.current().language();
        this.texts = texts();
        this.tasks = new BackgroundTasks(opening.threads().work(), this::fault);
        this.frame = new WindowFrame(stage, settings, this::close);
    }

    /// Shows the window at once, and what is in the folder as soon as it is known.
    void open() {
        if (opening.first().isDone()) {
            found(opening.first());
            frame.open();
        } else {
            frame.show(new PlainPage("mdi2l-lighthouse-on", texts.text("app.opening"), ""));
            frame.open();
            opening.first().whenComplete((found, fault) -> Platform.runLater(() -> found(opening.first())));
        }
        setting.leaveAfter().ifPresent(millis -> frame.afterFirstPicture(() -> leave(millis)));
    }

    /// A fault on any thread that nobody expected.
    void unexpected(Throwable fault) {
        Platform.runLater(() -> fault(fault));
    }

    @Override
    public void changed() {
        if (!closing) {
            main.ifPresent(MainWindow::changed);
            device.ifPresent(opened -> tasks.run(opened.space().workspace()::scope, this::scoped));
        }
    }

    @Override
    public void delivery(DeliveryState state) {
        main.ifPresent(window -> window.delivery(state));
    }

    @Override
    public void fed(int entries) {
        if (!closing) {
            main.ifPresent(window -> window.fed(entries));
        }
    }

    @Override
    public void fault(Throwable fault) {
        Logger.getLogger("id.suar").log(Level.SEVERE, "unexpected", fault);
        main.ifPresentOrElse(
                window -> window.fault(fault, DesktopSetting.about()),
                () -> end(FAULT, new FaultPage(fault, DesktopSetting.about(), texts, this::close)));
    }

    @Override
    public void stick(Path stick) {
        main.filter(window -> !closing).ifPresent(window -> window.stick(stick));
    }

    @Override
    public void stickGone(Path stick) {
        main.ifPresent(window -> window.stickGone(stick));
    }

    private void found(CompletableFuture<DesktopOpening.Found> look) {
        if (look.isCompletedExceptionally()) {
            fault(look.exceptionNow());
            return;
        }
        String path = setting.folder().path().toString();
        switch (look.join()) {
            case DesktopOpening.Found.Device(DeviceSpace space) -> begin(space);
            case DesktopOpening.Found.Nothing _ -> welcome();
            case DesktopOpening.Found.Hub _ -> say(DONE, "mdi2s-server", "hub", path);
            case DesktopOpening.Found.InUse _ -> say(IN_USE, "mdi2l-lock-outline", "in-use", path);
            case DesktopOpening.Found.Newer _ -> say(FAULT, "mdi2u-update", "newer", path);
            case DesktopOpening.Found.CardDamaged(CardReading reading) ->
                end(FAULT, page("mdi2c-card-account-details-outline", "card", new SyncWords(texts).of(reading)));
        }
    }

    private void welcome() {
        var setup = new DeviceSetup(setting.folder().path(), setting.folder().keyRing(), setting.random());
        Welcome welcome = Welcome.over(frame.stage(), setup, tasks, texts, this::again);
        frame.show(welcome.node());
        welcome.first().requestFocus();
    }

    private void again() {
        CompletableFuture<DesktopOpening.Found> look = opening.again();
        look.whenComplete((found, fault) -> Platform.runLater(() -> found(look)));
    }

    private void begin(DeviceSpace space) {
        var opened = new OpenDevice(space, settings, opening.threads(), setting, this);
        device = Optional.of(opened);
        opening.whenAppended(opened::recorded);
        build(opened);
        main.orElseThrow().askForPin();
        opened.watchSticks();
        opened.desk().deliveries().start(settings.current().automatic());
    }

    /// Rooms and window in the language of now, for the region that the hub gave this device last.
    private void build(OpenDevice opened) {
        scope = Optional.of(opened.space().workspace().scope());
        var window = new MainWindow(
                opened.desk(),
                tasks,
                texts,
                frame.stage(),
                navigator -> setting.rooms().make(opened.space(), navigator, tasks, texts, frame::stage),
                this::restyled);
        main = Optional.of(window);
        frame.show(window.node());
        frame.title(window.title());
        window.begin();
    }

    private void restyled() {
        frame.restyle();
        Texts wanted = texts();
        if (!wanted.locale().equals(texts.locale())) {
            texts = wanted;
            rebuild();
        }
    }

    /// The hub has given this device another region: rooms are made anew for it, as for another language.
    private void scoped(RegionCode now) {
        if (!closing && scope.filter(now::equals).isEmpty()) {
            rebuild();
            main.ifPresent(MainWindow::scopeChanged);
        }
    }

    private void rebuild() {
        main.ifPresent(MainWindow::leave);
        device.ifPresent(this::build);
    }

    /// What was asked for on the command line, what was chosen, what the system speaks: in this order. A
    /// choice made while the program runs comes first.
    private Texts texts() {
        Optional<String> chosen = settings.current().language();
        boolean fixed = setting.asked() && chosen.equals(languageAtStart);
        return fixed ? setting.texts() : chosen.map(Locale::of).map(Texts::of).orElse(setting.texts());
    }

    private void say(int exit, String icon, String key, String path) {
        end(exit, page(icon, key, texts.text("app." + key + ".hint", path)));
    }

    private PlainPage page(String icon, String key, String hint) {
        return PlainPage.closing(icon, texts.text("app." + key + ".title"), hint, texts, this::close);
    }

    private void end(int exit, Parent page) {
        code = exit;
        frame.show(page);
    }

    /// Everything in reverse order: screens keep their drafts, the courier goes home, the folder is closed.
    private void close() {
        if (closing) {
            return;
        }
        closing = true;
        main.ifPresent(MainWindow::leave);
        settings.change(frame::placed);
        frame.close();
        device.ifPresent(OpenDevice::rest);
        // What an answer asks for once threads end is not done any more; so answers are waited for, but not for ever.
        var patience = new PauseTransition(javafx.util.Duration.millis(DesktopThreads.PATIENCE.toMillis()));
        patience.setOnFinished(event -> shutOnce());
        patience.play();
        tasks.whenIdle(this::shutOnce);
    }

    private void shutOnce() {
        if (!ending) {
            ending = true;
            new Thread(this::shut, "close").start();
        }
    }

    /// Tells how long the first picture took, and goes some time after what is in the folder is shown.
    private void leave(int millis) {
        ProcessHandle.Info process = ProcessHandle.current().info();
        process.startInstant()
                .map(from -> Duration.between(from, setting.clock().instant()))
                .ifPresent(took -> setting.told()
                        .accept("first picture after " + took.toMillis() + " ms, processor "
                                + process.totalCpuDuration()
                                        .map(Duration::toMillis)
                                        .orElse(-1L)
                                + " ms"));
        var pause = new PauseTransition(javafx.util.Duration.millis(Math.max(1, millis)));
        pause.setOnFinished(event -> close());
        opening.first().whenComplete((found, fault) -> Platform.runLater(pause::play));
    }

    private void shut() {
        try {
            opening.threads().close();
            if (device.isPresent()) {
                settings.save();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            device.ifPresent(OpenDevice::close);
            ended.accept(code);
        }
    }
}
