package id.suar.shell;

import id.suar.access.Card;
import id.suar.access.DeviceKeys;
import id.suar.access.HeldKeys;
import id.suar.region.Regions;
import id.suar.sync.Deliveries;
import id.suar.sync.FeedNotices;
import id.suar.sync.FeedShelf;
import id.suar.sync.LinkMeasure;
import id.suar.sync.Outbox;
import id.suar.sync.file.ParcelExport;
import id.suar.sync.file.ReceiptImport;
import id.suar.sync.qr.CodeReader;
import id.suar.sync.qr.UrgentParcel;
import id.suar.sync.relay.Porter;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the window works with: the device whose folder is open.
///
/// @param link        what the last parcels tell about the link; reads the disk
/// @param shelf       what came from others
/// @param notices     what the hub's people announced
/// @param brokenPacks names of packs that the hub sent and that cannot be used
/// @param version     of the program
public record DeviceDesk(
        Card card,
        Outbox outbox,
        FeedShelf shelf,
        FeedNotices notices,
        Supplier<List<String>> brokenPacks,
        Supplier<LinkMeasure> link,
        Deliveries deliveries,
        HeldKeys keys,
        Function<DeviceKeys, ParcelExport> exports,
        ReceiptImport receipts,
        EvidenceDesk evidence,
        Function<DeviceKeys, UrgentParcel> urgent,
        CodeReader.Decoding pictures,
        Porter porter,
        Upkeep upkeep,
        OfficeLink office,
        OfficeDesk officeDesk,
        Regions regions,
        SettingsFile settings,
        Clock clock,
        String version) {}
