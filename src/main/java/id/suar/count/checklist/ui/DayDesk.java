package id.suar.count.checklist.ui;

import id.suar.count.ContestChoices;
import id.suar.count.checklist.ChecklistDrafts;
import id.suar.count.checklist.ChecklistPacks;
import id.suar.count.checklist.ChecklistRecorder;
import id.suar.count.checklist.ChecklistWords;
import id.suar.count.checklist.Checklists;
import id.suar.count.checklist.DayLines;
import id.suar.count.checklist.SheetSigns;
import id.suar.count.station.ListedStations;
import id.suar.election.Contest;
import id.suar.election.Election;
import id.suar.election.Packs;
import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.Gallery;
import id.suar.evidence.ui.VaultPicture;
import id.suar.fx.FilePrompt;
import id.suar.fx.PictureSource;
import id.suar.i18n.Texts;
import id.suar.journal.Drafts;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Whereabouts;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the screens of the voting day work with.
///
/// @param signs        what forms say to a question
/// @param about        all entries of a record, in the order of the fold; called from background threads
/// @param scope        region of the device; for a device of one polling station, its village
/// @param gallery      where photos of answers are looked at
/// @param custodian    takes them in, with an entry that says so
/// @param files        where exports go and photos come from
/// @param origin       what a printed table says of its source and time; on the FX thread
/// @param whereabouts  how far entries have got, as known when it is asked; called from background threads
/// @param findings     makes the texts of a draft finding from an answer
/// @param draftFinding opens such a draft for people to complete; on the FX thread
public record DayDesk(
        Checklists checklists,
        ChecklistRecorder recorder,
        ChecklistPacks questions,
        SheetSigns signs,
        Function<EntryId, List<Entry>> about,
        Packs packs,
        Regions regions,
        Drafts drafts,
        Gallery gallery,
        Custodian custodian,
        RegionCode scope,
        Texts texts,
        FilePrompt files,
        Supplier<List<String>> origin,
        Supplier<Function<EntryId, Whereabouts>> whereabouts,
        FindingDrafts findings,
        Consumer<Map<FindingField, String>> draftFinding) {

    static final List<String> PICTURES = List.of("jpg", "jpeg", "png", "JPG", "JPEG", "PNG");

    ChecklistDrafts answerDrafts() {
        return new ChecklistDrafts(drafts);
    }

    /// A photo by its hash; devices of before the vault may have kept shorter ones, whose files nobody has.
    PictureSource picture(String photo) {
        return EvidenceId.isOne(photo)
                ? VaultPicture.of(gallery, new EvidenceId(photo), texts)
                : most -> new PictureSource.Reading.NotSeen(texts.text("photo.elsewhere"));
    }

    ChecklistWords words() {
        return new ChecklistWords(texts, scope);
    }

    DayLines lines() {
        return new DayLines(checklists, answerDrafts(), questions, new ListedStations(packs, regions), regions, scope);
    }

    /// Later ones first.
    List<Election> elections() {
        return ContestChoices.of(packs, scope).stream()
                .map(Contest::election)
                .distinct()
                .toList();
    }

    /// Those of the scope.
    List<Contest> contests(Election election) {
        return ContestChoices.of(packs, scope).stream()
                .filter(contest -> contest.election().equals(election))
                .toList();
    }

    /// Those that are held at a polling station.
    List<Contest> contests(Election election, TpsCode station) {
        return contests(election).stream()
                .map(Contest::key)
                .distinct()
                .flatMap(key -> packs.contest(election.key(), key, station.village()).stream())
                .toList();
    }

    /// `TPS 001 Perian`.
    String name(TpsCode station) {
        String village = regions.find(station.village()).map(Region::name).orElse("");
        return texts.text("checklist.station", station.digits().substring(10), village);
    }
}
