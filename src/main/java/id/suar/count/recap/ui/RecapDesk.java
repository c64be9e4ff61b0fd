package id.suar.count.recap.ui;

import id.suar.count.ContestChoices;
import id.suar.count.CountSheets;
import id.suar.count.recap.AreaTotals;
import id.suar.count.recap.Discrepancies;
import id.suar.count.recap.DiscrepancyRecorder;
import id.suar.count.recap.DiscrepancySettler;
import id.suar.count.recap.PlenaryVillage;
import id.suar.count.recap.RecapComparer;
import id.suar.count.recap.RecapImporter;
import id.suar.count.recap.RecapRecorder;
import id.suar.count.recap.RecapWords;
import id.suar.count.recap.Recaps;
import id.suar.election.Contest;
import id.suar.election.Packs;
import id.suar.fx.FilePrompt;
import id.suar.i18n.Texts;
import id.suar.journal.Drafts;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import id.suar.region.Zones;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the screens of recapitulation work with.
///
/// @param scope        region of the device; for a device of one polling station, its village
/// @param importer     takes whole files
/// @param files        where exports go, and which files are taken in
/// @param origin       what a printed table says of its source and time; on the FX thread
/// @param proofs       what accompanies differences
/// @param findings     makes the texts of a draft finding
/// @param draftFinding opens such a draft for people to complete; on the FX thread
/// @param openSheet    lays our own form over what is shown; on the FX thread
public record RecapDesk(
        Recaps recaps,
        RecapRecorder recorder,
        RecapImporter importer,
        RecapComparer comparer,
        Discrepancies discrepancies,
        DiscrepancyRecorder follower,
        AreaTotals totals,
        CountSheets sheets,
        Packs packs,
        Regions regions,
        Drafts drafts,
        RegionCode scope,
        Texts texts,
        Clock clock,
        FilePrompt files,
        Supplier<List<String>> origin,
        RecapProofs proofs,
        FindingDrafts findings,
        Consumer<Map<FindingField, String>> draftFinding,
        BiConsumer<Contest, TpsCode> openSheet) {

    List<Contest> contests() {
        return ContestChoices.of(packs, scope);
    }

    RecapWords words(Contest contest) {
        return new RecapWords(contest, texts, regions);
    }

    PlenaryDrafts plenaryDrafts(Contest contest) {
        return new PlenaryDrafts(drafts, contest, recorder.actor());
    }

    DiscrepancySettler settler() {
        return new DiscrepancySettler(comparer, discrepancies, follower);
    }

    PlenaryVillage village(Contest contest, RegionCode village) {
        return PlenaryVillage.read(contest, village, recaps, sheets, packs, regions);
    }

    /// The villages of the scope, in order of their codes.
    List<RegionCode> villages() {
        return villages(scope).toList();
    }

    private Stream<RegionCode> villages(RegionCode region) {
        return region.level() == Level.VILLAGE
                ? Stream.of(region)
                : regions.children(region).stream().map(Region::code).flatMap(this::villages);
    }

    /// By the clock of the place.
    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Zones.of(scope).id());
    }
}
