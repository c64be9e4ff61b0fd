package id.suar.count.ui;

import id.suar.count.CountDrafts;
import id.suar.count.CountSheets;
import id.suar.count.SheetRecording;
import id.suar.count.file.CountImporter;
import id.suar.count.file.OpenData;
import id.suar.count.rule.StationForms;
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
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.Zones;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the screens of counts work with.
///
/// @param scope        region of the device; for a device of one polling station, its village
/// @param files        where exports go
/// @param whereabouts  how far entries have got, as known when it is asked; both calls come from background
///                     threads, the second for thousands of entries at once
/// @param findings     makes the texts of a draft finding from a broken rule
/// @param draftFinding opens such a draft for people to complete; on the FX thread
/// @param beside      what may lie beside a sheet
/// @param forms       what rules ask beside a form
/// @param importer    takes whole files
/// @param openData    publishes counts
/// @param sample      these are records of a demonstration
public record CountDesk(
        CountSheets sheets,
        CountTotals totals,
        SheetRecording recorder,
        Packs packs,
        Regions regions,
        Drafts drafts,
        RegionCode scope,
        Texts texts,
        Clock clock,
        FilePrompt files,
        Supplier<Function<EntryId, Whereabouts>> whereabouts,
        FindingDrafts findings,
        Consumer<Map<FindingField, String>> draftFinding,
        BesideSheet beside,
        StationForms forms,
        CountImporter importer,
        OpenData openData,
        boolean sample) {

    /// Of a desk from which no finding is drafted.
    public static final Consumer<Map<FindingField, String>> NO_FINDINGS = texts -> {};

    boolean draftsFindings() {
        return draftFinding != NO_FINDINGS;
    }

    CountDrafts sheetDrafts() {
        return new CountDrafts(drafts);
    }

    StationLines stations() {
        return new StationLines(totals, sheetDrafts(), packs, regions, scope);
    }

    SheetWords words(Contest contest) {
        return new SheetWords(contest, texts);
    }

    /// What open data say of themselves: nobody has decided on a licence here.
    OpenData.Imprint imprint() {
        return new OpenData.Imprint(recorder.actor(), when(clock.instant()), "", sample);
    }

    /// What a printed table of counts says of itself: who keeps these records, where, and when it was printed.
    public List<String> origin() {
        String place = regions.find(scope).map(Region::name).orElse("") + " (" + scope.dotted() + ")";
        List<String> origin = new ArrayList<>();
        origin.add(texts.text("table.print.source", recorder.actor(), place));
        origin.add(texts.text("table.print.when", when(clock.instant())));
        if (sample) {
            origin.add(texts.text("table.print.sample"));
        }
        return origin;
    }

    /// By the clock of the place: `14 Feb 2024 19.42 WITA`.
    String when(Instant at) {
        Zones zone = Zones.of(scope);
        return DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", texts.locale())
                        .withZone(zone.id())
                        .format(at)
                + " " + zone;
    }
}
