package id.suar.shell;

import id.suar.fx.Tasks;
import id.suar.fx.Theme;
import id.suar.i18n.Texts;
import id.suar.journal.Verification;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What can be chosen, seen at once and saved behind; and what is done for the folder. Holds no nodes.
final class SettingsModel {

    private final DeviceDesk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Choosing choosing;
    private final Runnable changed;
    private final ObjectProperty<Theme.Choice> theme;
    private final ObjectProperty<Optional<String>> language;
    private final ObjectProperty<Integer> textPercent;
    private final ObjectProperty<Boolean> automatic;
    private final ObjectProperty<Boolean> thumbnailsOnly;
    private final ReadOnlyStringWrapper addressFault = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param changed the window follows what was chosen
    SettingsModel(DeviceDesk desk, Tasks tasks, Texts texts, Choosing choosing, Runnable changed) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.choosing = choosing;
        this.changed = changed;
        Settings now = desk.settings().current();
        theme = new SimpleObjectProperty<>(now.theme());
        language = new SimpleObjectProperty<>(now.language());
        textPercent = new SimpleObjectProperty<>(now.textPercent());
        automatic = new SimpleObjectProperty<>(now.automatic());
        thumbnailsOnly = new SimpleObjectProperty<>(now.thumbnailsOnly());
        theme.subscribe((before, after) -> keep(settings -> settings.withTheme(after)));
        language.subscribe((before, after) -> keep(settings -> settings.withLanguage(after)));
        textPercent.subscribe((before, after) -> keep(settings -> settings.withTextPercent(after)));
        automatic.subscribe((before, after) -> {
            keep(settings -> settings.withAutomatic(after));
            desk.deliveries().automatic(after);
        });
        thumbnailsOnly.subscribe((before, after) -> {
            keep(settings -> settings.withThumbnailsOnly(after));
            if (!after && automatic.get()) {
                desk.deliveries().now();
            }
        });
    }

    /// The same from the palette or a key.
    void change(UnaryOperator<Settings> how) {
        keep(how);
        refresh();
    }

    /// As they are now; they may have been changed from the palette.
    void refresh() {
        Settings now = desk.settings().current();
        theme.set(now.theme());
        textPercent.set(now.textPercent());
        automatic.set(now.automatic());
        thumbnailsOnly.set(now.thumbnailsOnly());
    }

    ObjectProperty<Theme.Choice> theme() {
        return theme;
    }

    ObjectProperty<Optional<String>> language() {
        return language;
    }

    ObjectProperty<Integer> textPercent() {
        return textPercent;
    }

    ObjectProperty<Boolean> automatic() {
        return automatic;
    }

    /// On this link only thumbnails of photos go.
    ObjectProperty<Boolean> thumbnailsOnly() {
        return thumbnailsOnly;
    }

    String address() {
        return desk.settings().current().hub().map(URI::toString).orElse("");
    }

    /// What is on the card, for the empty field.
    String addressOfCard() {
        return desk.card().hub().addresses().stream()
                .findFirst()
                .map(URI::toString)
                .orElseGet(() -> texts.text("shell.settings.no-address"));
    }

    /// The field was left.
    void address(String typed) {
        HubAddress read = HubAddress.read(typed);
        addressFault.set(read.valid() ? "" : texts.text("shell.settings.address-wrong"));
        if (read.valid() && !read.address().equals(desk.settings().current().hub())) {
            keep(settings -> settings.withHub(read.address()));
            if (automatic.get()) {
                desk.deliveries().now();
            }
        }
    }

    ReadOnlyStringProperty addressFault() {
        return addressFault.getReadOnlyProperty();
    }

    ReadOnlyStringProperty result() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    String device() {
        return texts.text(
                "shell.settings.device",
                desk.card().owner(),
                RoleWords.of(desk.card().role(), texts),
                desk.card().device());
    }

    String hub() {
        return texts.text(
                "shell.settings.hub",
                desk.card().hub().name(),
                desk.card().hub().id());
    }

    String keys() {
        return desk.keys().hasPin() ? texts.text("shell.settings.keys-pin") : texts.text("shell.settings.keys-no-pin");
    }

    String version() {
        return texts.text("shell.settings.version", desk.version());
    }

    void verify() {
        busy.set(true);
        result.set(texts.text("shell.settings.verifying"));
        tasks.run(desk.upkeep()::verify, this::verified, this::failed);
    }

    void backup() {
        String today =
                LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC).toString();
        choosing.newFile(
                        texts.text("shell.settings.backup"),
                        "suar-" + desk.card().device() + "-" + today + ".suar-backup")
                .ifPresent(this::backup);
    }

    private void backup(Path out) {
        busy.set(true);
        result.set(texts.text("shell.settings.backing-up"));
        tasks.run(
                () -> {
                    desk.upkeep().backupTo(out);
                    return out;
                },
                file -> done(texts.text("shell.settings.backed-up", file)),
                this::failed);
    }

    private void verified(Verification found) {
        done(
                found.sound()
                        ? texts.text("shell.settings.sound", found.entries())
                        : texts.text(
                                "shell.settings.unsound",
                                found.entries(),
                                found.faults().size(),
                                found.faults().getFirst().where(),
                                found.faults().getFirst().what()));
    }

    private void failed(Throwable fault) {
        done(
                fault instanceof FileAlreadyExistsException exists
                        ? texts.text("shell.settings.exists", exists.getFile())
                        : texts.text("shell.settings.failed", String.valueOf(fault.getMessage())));
    }

    private void done(String told) {
        busy.set(false);
        result.set(told);
    }

    private void keep(UnaryOperator<Settings> how) {
        Settings before = desk.settings().current();
        desk.settings().change(how);
        if (desk.settings().current().equals(before)) {
            return;
        }
        tasks.run(
                () -> {
                    desk.settings().save();
                    return true;
                },
                saved -> {});
        changed.run();
    }
}
