package id.suar.shell;

import id.suar.access.Card;
import id.suar.access.DeviceKeys;
import id.suar.access.HeldKeys;
import id.suar.region.Regions;
import id.suar.sync.Deliveries;
import id.suar.sync.Outbox;
import id.suar.sync.file.ParcelExport;
import id.suar.sync.file.ReceiptImport;
import java.time.Clock;
import java.util.function.Function;

/// What the window works with: the device whose folder is open.
///
/// @param version of the program
public record DeviceDesk(
        Card card,
        Outbox outbox,
        Deliveries deliveries,
        HeldKeys keys,
        Function<DeviceKeys, ParcelExport> exports,
        ReceiptImport receipts,
        Upkeep upkeep,
        Regions regions,
        SettingsFile settings,
        Clock clock,
        String version) {}
