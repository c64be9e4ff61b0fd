package id.suar.app;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.delivery.EvidencePermit;
import id.suar.evidence.delivery.EvidenceWatch;
import id.suar.evidence.file.StickRoom;
import id.suar.journal.Verification;
import id.suar.shell.DeviceDesk;
import id.suar.shell.EvidenceDesk;
import id.suar.shell.SettingsFile;
import id.suar.shell.Upkeep;
import id.suar.sync.Deliveries;
import id.suar.sync.DeliveryState;
import id.suar.sync.DeliveryWatch;
import id.suar.sync.SqlFeedNotices;
import id.suar.sync.file.MountedSticks;
import id.suar.sync.http.SystemNetwork;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;

/// A device's folder with its delivery running, as one window works with it.
final class OpenDevice {

    private final DeviceSpace space;
    private final DeviceCouriers couriers;
    private final Deliveries deliveries;
    private final DeviceDesk desk;
    private final StickWatch sticks;
    private final AtomicBoolean told = new AtomicBoolean();
    private final Ears ears;

    /// Who hears, on the FX thread, of what happens on other threads.
    interface Ears {

        void changed();

        void delivery(DeliveryState state);

        /// So many entries of others came.
        void fed(int entries);

        void fault(Throwable fault);

        void stick(Path stick);

        void stickGone(Path stick);
    }

    OpenDevice(DeviceSpace space, SettingsFile settings, DesktopThreads threads, DesktopSetting setting, Ears ears) {
        this.space = space;
        this.ears = ears;
        var keys = space.workspace().keys();
        List<URI> onCard = space.profile().hub().addresses();
        Supplier<EvidencePermit> permit =
                () -> settings.current().thumbnailsOnly() ? EvidencePermit.THUMBNAILS : EvidencePermit.ALL;
        couriers = new DeviceCouriers(
                space.dispatch(),
                new HubLink(space.workspace().folder(), System.getenv()),
                space.evidence(),
                keys,
                () -> settings.current().hub().map(List::of).orElse(onCard),
                permit,
                new Arriving(),
                setting.random());
        deliveries = new Deliveries(
                threads, couriers, new SystemNetwork(), setting.clock(), setting.random(), new Telling());
        sticks = new StickWatch(
                MountedSticks.of(
                        FileSystems.getDefault(),
                        System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home"))),
                stick -> Platform.runLater(() -> ears.stick(stick)),
                stick -> Platform.runLater(() -> ears.stickGone(stick)));
        desk = new DeviceDesk(
                space.profile().card().card(),
                space.dispatch().outbox(),
                space.dispatch().shelf(),
                new SqlFeedNotices(space.workspace().database()),
                () -> space.rooms().sentPacks().broken().stream()
                        .map(SentPacks.Broken::name)
                        .toList(),
                space.dispatch()::link,
                deliveries,
                keys,
                space.dispatch()::export,
                space.dispatch().receiptImport(),
                evidence(space, permit),
                space.dispatch()::urgent,
                new FilePictures(),
                space.dispatch().porter(),
                new FolderUpkeep(space.workspace()),
                new FolderOffice(space.workspace().folder()),
                new FolderOfficeDesk(
                        space.rooms().settings(),
                        new Letterhead(space.workspace().folder().path())),
                space.rooms().regions(),
                settings,
                setting.clock(),
                DesktopSetting.version());
    }

    private static EvidenceDesk evidence(DeviceSpace space, Supplier<EvidencePermit> permit) {
        DeviceEvidence evidence = space.evidence();
        return new EvidenceDesk(
                evidence.outbox()::standing,
                evidence.queue(permit)::rows,
                evidence::warnings,
                (folder, open) -> evidence.handOver(open, folder, StickRoom.OF_STICK),
                evidence.receiptImport());
    }

    DeviceSpace space() {
        return space;
    }

    DeviceDesk desk() {
        return desk;
    }

    /// When there is a window to tell of them.
    void watchSticks() {
        sticks.start();
    }

    /// Something was recorded; on any thread.
    void recorded() {
        deliveries.recorded();
        changed();
    }

    /// No courier is sent any more.
    void rest() {
        sticks.close();
        deliveries.close();
    }

    /// When nobody works with it any more.
    void close() {
        couriers.close();
        space.close();
    }

    /// Ten thousand entries of an import are one reason to look again.
    private void changed() {
        if (told.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                told.set(false);
                ears.changed();
            });
        }
    }

    private final class Arriving implements EvidenceWatch {

        @Override
        public void received(EvidenceId content) {
            changed();
        }
    }

    private final class Telling implements DeliveryWatch {

        @Override
        public void state(DeliveryState state) {
            Platform.runLater(() -> ears.delivery(state));
        }

        @Override
        public void moved() {
            changed();
        }

        @Override
        public void fed(int entries) {
            changed();
            Platform.runLater(() -> ears.fed(entries));
        }

        @Override
        public void broke(Throwable fault) {
            Platform.runLater(() -> ears.fault(fault));
        }
    }

    private record FolderUpkeep(Workspace workspace) implements Upkeep {

        @Override
        public Verification verify() {
            return workspace.verify();
        }

        @Override
        public void backupTo(Path out) throws IOException {
            workspace.backupTo(out);
        }
    }
}
