package id.suar.journal;

import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.count.MadeUpSheets;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.violation.FindingEntries;
import id.suar.violation.MadeUpFindings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What segments hold before they are compressed, made up: as many small ones as there are of large.
final class SegmentSamples {

    private static final Instant EVENING = Instant.parse("2024-02-14T08:00:00Z");
    private static final int[] SIZES = {1, 1, 1, 2, 3, 5, 10, 20, 50, 100};

    private final Random random = new Random(66);
    private final List<TpsCode> stations = MadeUpSheets.stations(new BundledRegions(), new RegionCode("64"), 8);

    /// @param count how many segments of each kind of sheet
    List<byte[]> make(int count) {
        List<byte[]> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean whole = i % 3 != 0;
            samples.add(sheets(MadeUpSheets.president(i, whole)));
            samples.add(sheets(new MadeUpSheets(i, "PILKADA-2024", "KWK-GUBERNUR", 2, true)));
            samples.add(sheets(new MadeUpSheets(i, "PILKADA-2024", "KWK-BUPATI", 3, true)));
            samples.add(findings(new MadeUpFindings(i)));
        }
        return samples;
    }

    private byte[] sheets(MadeUpSheets maker) {
        int size = SIZES[random.nextInt(SIZES.length)];
        int first = random.nextInt(stations.size() - size);
        List<CountSheet> sheets = maker.at(stations.subList(first, first + size));
        boolean imported = random.nextInt(3) == 0;
        return raw(
                CountEntries.RECORDED,
                sheets.stream()
                        .map(sheet -> CountEntries.encode(sheet, MadeUpSheets.OBSERVER))
                        .toList(),
                imported);
    }

    private byte[] findings(MadeUpFindings maker) {
        int size = 1 + random.nextInt(4);
        int first = random.nextInt(stations.size() - size);
        return raw(
                FindingEntries.RECORDED,
                stations.subList(first, first + size).stream()
                        .map(station -> FindingEntries.recorded(maker.at(station)))
                        .toList(),
                false);
    }

    private byte[] raw(String kind, List<byte[]> bodies, boolean atOnce) {
        Instant at = EVENING.plusMillis(random.nextInt(400_000_000));
        List<NewEntry> entries = new ArrayList<>();
        for (byte[] body : bodies) {
            at = atOnce ? at : at.plusMillis(40_000 + random.nextInt(300_000));
            entries.add(NewEntry.begin(at, MadeUpSheets.OBSERVER, kind, body));
        }
        var journal = new JournalId("%016x".formatted(random.nextLong()), 0);
        return EntryColumns.encode(SqlJournals.chain(Head.empty(journal), entries));
    }
}
