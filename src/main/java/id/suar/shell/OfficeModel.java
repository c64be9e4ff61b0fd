package id.suar.shell;

import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.office.OfficeBook.Change;
import id.suar.office.OfficeSettings;
import id.suar.office.OfficeSettings.Setting;
import id.suar.office.SettingType;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What an office has set, and what stands over its letters. Holds no nodes. FX thread.
final class OfficeModel {

    /// What fits over a letter.
    static final int MOST_LINES = 6;

    private static final int MOST_LETTERS = 120;

    private final OfficeDesk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Choosing choosing;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<OfficeDesk.Head> head =
            new ReadOnlyObjectWrapper<>(new OfficeDesk.Head(List.of(), Optional.empty()));
    private final ReadOnlyObjectWrapper<List<Setting>> settings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    /// The lines as they were last read or kept.
    private String shown = "";

    OfficeModel(OfficeDesk desk, Tasks tasks, Texts texts, Choosing choosing) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.choosing = choosing;
        typed.subscribe(_ -> head.set(new OfficeDesk.Head(lines(), head.get().picture())));
    }

    /// As it lies on the disk; the hub may have sent something.
    void refresh() {
        tasks.run(desk::head, this::show);
        tasks.run(desk::settings, this::show);
    }

    /// The lines over letters as they are typed.
    StringProperty typed() {
        return typed;
    }

    /// As it will stand over letters.
    ReadOnlyObjectProperty<OfficeDesk.Head> head() {
        return head.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Setting>> settings() {
        return settings.getReadOnlyProperty();
    }

    ReadOnlyStringProperty result() {
        return result.getReadOnlyProperty();
    }

    private List<String> lines() {
        return typed.get()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .map(line -> line.substring(0, Math.min(line.length(), MOST_LETTERS)))
                .toList();
    }

    /// The field was left. What did not change is not written, nor cut to what fits.
    void keepLines() {
        String left = typed.get();
        if (left.equals(shown)) {
            return;
        }
        List<String> lines = lines();
        tasks.run(
                () -> {
                    desk.lines(lines);
                    return desk.head();
                },
                kept -> {
                    shown = left;
                    show(kept);
                    result.set(texts.text("shell.office.kept"));
                },
                this::failed);
    }

    void choosePicture() {
        choosing.picture()
                .ifPresent(file -> tasks.run(
                        () -> desk.picture(file),
                        fault -> {
                            result.set(fault.map(why -> texts.text("shell.office.picture." + why))
                                    .orElseGet(() -> texts.text("shell.office.kept")));
                            tasks.run(desk::head, this::show);
                        },
                        this::failed));
    }

    void dropPicture() {
        tasks.run(
                () -> {
                    desk.noPicture();
                    return desk.head();
                },
                this::show,
                this::failed);
    }

    /// An empty text brings the default back.
    void set(Setting setting, String text) {
        if (text.strip().equals(current(setting).value())) {
            return;
        }
        Optional<String> value = Optional.of(text.strip()).filter(one -> !one.isEmpty());
        tasks.run(
                () -> desk.set(setting.definition().key(), value),
                change -> {
                    result.set(
                            change instanceof Change.Ready
                                    ? texts.text("shell.office.kept")
                                    : texts.text("shell.office.wrong", name(setting)));
                    tasks.run(desk::settings, this::show);
                },
                this::failed);
    }

    String name(Setting setting) {
        return setting.definition().name().in(texts.locale());
    }

    /// As it holds now: the field may have been made before.
    private Setting current(Setting setting) {
        return settings.get().stream()
                .filter(one -> one.definition().equals(setting.definition()))
                .findFirst()
                .orElse(setting);
    }

    /// What holds, in words.
    String value(Setting setting) {
        if (setting.definition().type() == SettingType.YES_NO) {
            return texts.text("shell.office.value." + setting.value());
        }
        return setting.value().isEmpty() ? "–" : setting.value().replace('\n', ';');
    }

    /// Who set it; of a default, where it comes from and whether that is sure.
    String origin(Setting setting) {
        return switch (setting.origin()) {
            case HUB -> texts.text("shell.office.origin.hub");
            case OWN -> texts.text("shell.office.origin.own");
            case DEFAULT ->
                texts.text(
                        setting.definition().mark().equals("c")
                                ? "shell.office.origin.default"
                                : "shell.office.origin.unsure",
                        setting.definition().source());
        };
    }

    /// Whether it is set here and not by the hub.
    boolean own(Setting setting) {
        return !setting.definition().shared() && setting.origin() != OfficeSettings.Origin.HUB;
    }

    /// Lines that are just being typed stay.
    private void show(OfficeDesk.Head found) {
        if (!typed.get().equals(shown)) {
            head.set(new OfficeDesk.Head(lines(), found.picture()));
            return;
        }
        if (!lines().equals(found.lines())) {
            typed.set(String.join("\n", found.lines()));
            shown = typed.get();
        }
        head.set(found);
    }

    private void show(OfficeSettings found) {
        settings.set(found.all());
    }

    private void failed(Throwable fault) {
        result.set(texts.text("shell.settings.failed", String.valueOf(fault.getMessage())));
    }
}
