package id.suar.sync.qr;

import static id.suar.count.CountBook.KUKAR;

import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.count.MadeUpSheets;
import id.suar.faults.Laptop;
import id.suar.journal.NewEntry;
import id.suar.region.BundledRegions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The codes that fifty sheets take which an enrolled device has recorded, a minute or two apart.
public final class FiftySheets {

    public static final int COUNT = 50;

    private FiftySheets() {}

    public static Frames frames(Laptop laptop, MadeUpSheets made) {
        record(
                laptop,
                made.at(MadeUpSheets.stations(new BundledRegions(), KUKAR, 5).subList(0, COUNT)));
        var urgent = new UrgentParcel(laptop.outbox, laptop.packer, laptop.handovers, laptop.clock);
        return Frames.of(((UrgentParcel.Urgent.Ready) urgent.pack()).parcel().bytes());
    }

    private static void record(Laptop laptop, List<CountSheet> sheets) {
        var random = new Random(7);
        Instant at = laptop.clock.instant();
        List<NewEntry> entries = new ArrayList<>();
        for (CountSheet sheet : sheets) {
            at = at.plusMillis(60_000 + random.nextInt(90_000));
            byte[] body = CountEntries.encode(sheet, sheet.observer());
            entries.add(NewEntry.begin(at, sheet.observer(), CountEntries.RECORDED, body));
        }
        laptop.journals.append(laptop.journals.current(laptop.profile.device()), entries);
    }
}
