package id.suar.app;

import id.suar.access.CardReading;
import id.suar.access.DeviceProfile;
import id.suar.access.HubProfile;
import id.suar.db.NewerSchema;
import id.suar.shell.SettingsFile;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/// A folder on its way to being open, beside the FX thread.
final class DesktopOpening {

    private final DesktopSetting setting;
    private final DesktopThreads threads = new DesktopThreads();
    private final AtomicReference<Runnable> appended = new AtomicReference<>(() -> {});
    private final CompletableFuture<SettingsFile> settings;
    private final CompletableFuture<Found> first;

    DesktopOpening(DesktopSetting setting) {
        this.setting = setting;
        this.settings = CompletableFuture.supplyAsync(this::readSettings, threads.work());
        this.first = again();
    }

    /// What is in the folder.
    sealed interface Found {

        record Device(DeviceSpace space) implements Found {}

        record Nothing() implements Found {}

        record Hub() implements Found {}

        record InUse() implements Found {}

        record Newer() implements Found {}

        record CardDamaged(CardReading reading) implements Found {}
    }

    DesktopThreads threads() {
        return threads;
    }

    CompletableFuture<SettingsFile> settings() {
        return settings;
    }

    CompletableFuture<Found> first() {
        return first;
    }

    /// Opens the folder once more: it has become a device's.
    CompletableFuture<Found> again() {
        return CompletableFuture.supplyAsync(this::look, threads.work());
    }

    /// Who is called after each entry that is on disk, on the thread of whoever recorded it.
    void whenAppended(Runnable call) {
        appended.set(call);
    }

    private SettingsFile readSettings() {
        return SettingsFile.open(setting.folder().settings(), setting.clock());
    }

    /// A screen that is returned to has the name of its place in its title at once; the FX thread must not read
    /// a province's files for it.
    private void readNames(DeviceSpace space) {
        if (!settings.join().current().place().isEmpty()) {
            space.rooms().regions().find(space.workspace().scope());
        }
    }

    private Found look() {
        if (HubProfile.existsIn(setting.folder().path())) {
            return new Found.Hub();
        }
        Optional<CardReading> card = DeviceProfile.read(setting.folder().path());
        if (card.filter(reading -> !(reading instanceof CardReading.Genuine)).isPresent()) {
            return new Found.CardDamaged(card.get());
        }
        try {
            return switch (DeviceSpace.open(
                    setting.folder(), setting.clock(), () -> appended.get().run())) {
                case DeviceSpace.Opening.Open(DeviceSpace space) -> {
                    readNames(space);
                    yield new Found.Device(space);
                }
                case DeviceSpace.Opening.NoDevice() -> new Found.Nothing();
                case DeviceSpace.Opening.InUse() -> new Found.InUse();
            };
        } catch (NewerSchema e) {
            return new Found.Newer();
        }
    }
}
