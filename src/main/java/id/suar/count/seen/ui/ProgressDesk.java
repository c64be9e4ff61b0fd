package id.suar.count.seen.ui;

import id.suar.count.CountDrafts;
import id.suar.count.seen.ProgressReader;
import id.suar.count.station.StationLines;
import id.suar.count.tally.CountTotals;
import id.suar.count.words.SheetWords;
import id.suar.election.Contest;
import id.suar.election.Packs;
import id.suar.fx.FilePrompt;
import id.suar.i18n.Texts;
import id.suar.journal.Drafts;
import id.suar.journal.EntryId;
import id.suar.journal.Whereabouts;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the screen of progress works with.
///
/// @param scope       region of the device; for a device of one polling station, its village
/// @param files       where exports go and boundaries come from
/// @param origin      what a printed table says of its source and time; on the FX thread
/// @param maps        folder in which boundaries are kept; may be absent
/// @param whereabouts how far entries have got; both calls come from background threads
/// @param openSheet   lays the form of a station over what is shown; on the FX thread
/// @param say         one short line that goes away by itself; on the FX thread
public record ProgressDesk(
        CountTotals totals,
        Packs packs,
        Regions regions,
        Drafts drafts,
        RegionCode scope,
        Texts texts,
        FilePrompt files,
        Supplier<List<String>> origin,
        Path maps,
        Supplier<Function<EntryId, Whereabouts>> whereabouts,
        BiConsumer<Contest, TpsCode> openSheet,
        Consumer<String> say) {

    CountDrafts sheetDrafts() {
        return new CountDrafts(drafts);
    }

    ProgressReader reader() {
        return new ProgressReader(totals, sheetDrafts(), packs, regions, scope);
    }

    StationLines stations(RegionCode village) {
        return new StationLines(totals, sheetDrafts(), packs, regions, village);
    }

    SheetWords words(Contest contest) {
        return new SheetWords(contest, texts);
    }
}
