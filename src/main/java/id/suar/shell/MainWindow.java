package id.suar.shell;

import id.suar.access.DeviceKeys;
import id.suar.fx.KeyHint;
import id.suar.fx.Navigator;
import id.suar.fx.Room;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.region.Zones;
import id.suar.sync.DeliveryState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The window of a device: its rooms, the status line, and what lies over them. Made by the composition
/// root; everything here is on the FX thread.
public final class MainWindow {

    /// As written on the keys.
    static final String HAND_OVER = "Shift+F9";

    private final DeviceDesk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Window window;
    private final Runnable restyled;
    private final Overlays overlays = new Overlays();
    private final Notices notices = new Notices();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final List<Room> rooms;
    private final List<Command> commands;
    private final Trails trails;
    private final StatusModel status;
    private final Frame frame;
    private final Announcements announcements;
    private final StackPane root;
    private final Unlocking unlocking;
    private final OutboxModel outbox;
    private final SettingsModel settings;
    private final StickModel stick;
    private final SpaceWatch space;
    private final QrModel codes;
    private final NetworkModel network;
    private final OfficeModel office;
    private Optional<Screen> outboxScreen = Optional.empty();
    private Optional<Screen> settingsScreen = Optional.empty();

    /// @param making   makes the rooms, which move about by the navigator they are given
    /// @param restyled theme, language or size of text were changed
    public MainWindow(
            DeviceDesk desk,
            Tasks tasks,
            Texts texts,
            Window window,
            Function<Navigator, List<Room>> making,
            Runnable restyled) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.window = window;
        this.restyled = restyled;
        var times = new Times(texts, Zones.of(scope()));
        var choosing = new WindowChoosing(() -> window, texts);
        status = new StatusModel(texts, times, desk.clock());
        unlocking = new Unlocking(desk.keys(), tasks, new KeyAsking());
        outbox = new OutboxModel(desk, tasks, texts, times, choosing, unlocking, this::changed);
        space = new SpaceWatch(desk, tasks, outbox.words(), this::say);
        stick = new StickModel(desk, tasks, texts, this::say, this::changed);
        codes = new QrModel(desk, tasks, texts, choosing, unlocking, this::changed);
        settings = new SettingsModel(desk, tasks, texts, choosing, restyled);
        network = new NetworkModel(desk, tasks, texts, choosing);
        office = new OfficeModel(desk.officeDesk(), tasks, texts, choosing);
        trails = new Trails(new BareScreen(texts), notices::say);
        rooms = List.copyOf(making.apply(trails));
        trails.through(rooms);
        var actions = new Actions(this, texts);
        commands = actions.all(rooms);
        frame = new Frame(desk.card(), rooms, trails, status, texts, actions.tools(), this::openOutbox);
        announcements = new Announcements(desk, tasks, texts, Zones.of(scope()));
        frame.above(announcements);
        root = new StackPane(frame.node(), notices, overlays);
        root.getStyleClass().add("shell");
        GlobalKeys.install(root, overlays, withPalette(actions), trails::back);
        trails.shown().subscribe(this::shown);
    }

    public Parent node() {
        return root;
    }

    /// For the window's frame: the screen that is shown, and the program.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Begins where the user was, and reads what is not needed for the first picture.
    public void begin() {
        RoomClock.watch(root, rooms);
        Settings were = desk.settings().current();
        trails.begin(were.room(), were.place());
        rooms.forEach(Room::refresh);
        status.delivery(desk.deliveries().state());
        readStanding();
        tasks.run(this::scopeName, frame::scope);
        desk.settings().keptAside().ifPresent(aside -> say(texts.text("shell.settings.corrupt", aside.getFileName())));
    }

    /// Closed keys are asked for when the window opens, while nobody types yet; never later unasked.
    public void askForPin() {
        unlocking.with(open -> {});
    }

    /// Something was recorded or received.
    public void changed() {
        readStanding();
        rooms.forEach(Room::refresh);
        trails.shown().get().refresh();
    }

    /// Entries of others came from the hub.
    public void fed(int entries) {
        say(texts.text("shell.fed", entries));
    }

    public void delivery(DeliveryState state) {
        status.delivery(state);
    }

    /// An unexpected fault, with its code. Others that come while it is read are in the log only.
    ///
    /// @param about the program and the computer
    public void fault(Throwable fault, String about) {
        if (root.lookup(".error-code") == null) {
            var card = new FaultCard(fault, about, texts, overlays::close);
            overlays.show(card, Pos.CENTER, card.first());
        }
    }

    public void say(String text) {
        notices.say(text);
    }

    /// The screen that is shown keeps its drafts; the place is remembered.
    public void leave() {
        trails.leave();
        String room = trails.room().map(Room::key).orElse("");
        desk.settings().change(now -> now.withPlace(room, trails.place()));
    }

    void enter(Room room) {
        trails.enter(room);
    }

    void back() {
        trails.back();
    }

    void quit() {
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    void syncNow() {
        outbox.syncNow();
    }

    /// A stick was plugged in.
    public void stick(Path stick) {
        this.stick.came(stick);
    }

    public void stickGone(Path stick) {
        this.stick.went(stick);
    }

    /// To the stick that is there; where there is none it is asked for.
    void handOver() {
        openOutbox();
        stick.present().ifPresentOrElse(outbox::handOver, outbox::handOver);
    }

    void carry() {
        openOutbox();
        stick.present().ifPresentOrElse(outbox::carry, outbox::carry);
    }

    void openCodes() {
        trails.open(new QrScreen(codes, texts));
    }

    void takeReceipts() {
        openOutbox();
        outbox.takeReceipts();
    }

    void backup() {
        openSettings();
        settings.backup();
    }

    void verify() {
        openSettings();
        settings.verify();
    }

    void restyle(UnaryOperator<Settings> how) {
        settings.change(how);
    }

    void openOutbox() {
        if (outboxScreen.isEmpty()) {
            outboxScreen = Optional.of(new OutboxScreen(outbox, status, texts, this::label, this::openCodes));
        }
        trails.open(outboxScreen.get());
    }

    void openSettings() {
        if (settingsScreen.isEmpty()) {
            settingsScreen = Optional.of(new SettingsScreen(settings, network, office, texts));
        }
        trails.open(settingsScreen.get());
    }

    void openPalette() {
        var palette =
                new Palette(new PaletteModel(rooms, trails::enter, () -> commands, tasks), texts, overlays::close);
        overlays.show(palette, Pos.TOP_CENTER, palette.first());
    }

    void openKeyMap() {
        List<KeyHint> everywhere = Stream.concat(Stream.of(new Actions(this, texts).palette()), commands.stream())
                .filter(command -> !command.keys().isEmpty())
                .map(command -> new KeyHint(command.keys(), command.title()))
                .toList();
        Screen screen = trails.shown().get();
        var map = new KeyMap(everywhere, screen.title(), screen.keys(), texts, overlays::close);
        overlays.show(map, Pos.CENTER, map.first());
    }

    private List<Command> withPalette(Actions actions) {
        return Stream.concat(Stream.of(actions.palette()), commands.stream()).toList();
    }

    /// Tells that all of this is of another region than before.
    public void scopeChanged() {
        say(texts.text("shell.scope-changed", scopeName()));
    }

    /// As the hub has said last, else as the card says.
    private String scopeCode() {
        return desk.shelf().scope().orElseGet(() -> desk.card().scope());
    }

    private RegionCode scope() {
        String code = scopeCode();
        return TpsCode.isOne(code) ? new TpsCode(code).village() : new RegionCode(code);
    }

    private String scopeName() {
        String path = desk.regions().path(scope());
        String code = scopeCode();
        return TpsCode.isOne(code) ? texts.text("shell.nav.station", new TpsCode(code).number(), path) : path;
    }

    private void readStanding() {
        tasks.run(desk.outbox()::standing, status::standing);
        tasks.run(desk.evidence().standing()::get, status::evidence);
        tasks.run(desk.shelf()::entries, status::others);
        announcements.read();
        space.look();
    }

    private void shown(Screen screen) {
        if (screen != null) {
            title.set(texts.text("shell.window.title", screen.title()));
            frame.show(screen);
        }
    }

    private String label(String kind) {
        return rooms.stream()
                .flatMap(room -> room.label(kind).stream())
                .findFirst()
                .orElse(kind);
    }

    private final class KeyAsking implements Unlocking.Asking {

        @Override
        public void pin(Consumer<DeviceKeys> then) {
            var model = new PinModel(desk.keys(), tasks, texts, open -> {
                overlays.close();
                desk.deliveries().now();
                then.accept(open);
            });
            var card = new PinCard(model, texts, overlays::close);
            overlays.show(card, Pos.CENTER, card.first());
        }

        @Override
        public void damaged(String reason) {
            say(texts.text("shell.advice.keys", reason));
        }
    }
}
