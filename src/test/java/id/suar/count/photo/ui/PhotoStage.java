package id.suar.count.photo.ui;

import id.suar.app.Rooms;
import id.suar.count.CountRecorder;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.SqlCountSheets;
import id.suar.count.file.CountExporter;
import id.suar.count.file.CountImporter;
import id.suar.count.file.OpenData;
import id.suar.count.photo.PhotoRecorder;
import id.suar.count.photo.SqlPhotos;
import id.suar.count.rule.PagePhotos;
import id.suar.count.rule.StationForms;
import id.suar.count.rule.VotingDayAnswers;
import id.suar.count.station.ListedStations;
import id.suar.count.tally.SqlCountTotals;
import id.suar.count.tally.SqlRuleBriefs;
import id.suar.count.ui.CountDesk;
import id.suar.count.ui.CountRoom;
import id.suar.db.Database;
import id.suar.election.Contest;
import id.suar.election.LoadedPacks;
import id.suar.evidence.Custodian;
import id.suar.evidence.MadeVault;
import id.suar.evidence.SqlEvidenceItems;
import id.suar.fx.FilePrompt;
import id.suar.fx.InlineTasks;
import id.suar.fx.ScreenFrame;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.SqlDrafts;
import id.suar.journal.SqlJournals;
import id.suar.journal.Whereabouts;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.violation.FindingDrafts;
import id.suar.violation.ViolationDictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A device with counts and photos on a real database and a real vault, for tests of screens.
final class PhotoStage implements AutoCloseable {

    static final RegionCode MUARA_MUNTAI = new RegionCode("640201");
    static final TpsCode FIRST = new TpsCode("6402012001001");

    final Database db;
    final SqlJournals journals;
    final SqlPhotos photos;
    final PhotoRecorder recorder;
    final CountRecorder counts;
    final LoadedPacks packs = LoadedPacks.open(Path.of("absent"));
    final PhotoDesk desk;
    final CountDesk countDesk;
    final Tasks tasks = new InlineTasks();
    final Path camera;
    Optional<Path> chosen = Optional.empty();

    PhotoStage(Path folder, Locale language) {
        camera = folder.resolve("kamera");
        try {
            Files.createDirectories(camera);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Clock clock = Clock.fixed(Instant.parse("2024-02-14T12:00:00Z"), ZoneOffset.UTC);
        var device = new JournalId("aaaaaaaaaaaaaaaa", 0);
        db = Database.open(folder.resolve("suar.db"));
        journals = new SqlJournals(db, Rooms.views());
        var journal = new Journal(journals, () -> device);
        var sheets = new SqlCountSheets(db);
        photos = new SqlPhotos(db);
        var made = new MadeVault(folder.resolve("vault"), db);
        var gallery = made.gallery();
        recorder = new PhotoRecorder(
                journal,
                photos,
                new Custodian(
                        journal,
                        new SqlEvidenceItems(db, journals),
                        gallery,
                        made.vault,
                        clock,
                        "Panwascam Muara Muntai"),
                clock,
                "Panwascam Muara Muntai");
        counts = new CountRecorder(journal, sheets, clock, "Panwascam Muara Muntai");
        Texts texts = Texts.of(language);
        var regions = new BundledRegions();
        var drafts = new SqlDrafts(db, clock);
        drafts.save("count.choice", "contest", "PEMILU-2024/PPWP".getBytes(StandardCharsets.UTF_8));
        var files = new Chosen();
        desk = new PhotoDesk(photos, recorder, gallery, sheets, packs, regions, drafts, MUARA_MUNTAI, texts, files);
        countDesk = new CountDesk(
                sheets,
                new SqlCountTotals(db),
                counts,
                packs,
                regions,
                drafts,
                MUARA_MUNTAI,
                texts,
                clock,
                files,
                () -> entry -> Whereabouts.HERE,
                new FindingDrafts(drafts, ViolationDictionary.bundled()),
                finding -> {},
                SheetPhotos.beside(desk, tasks),
                new StationForms(new SqlRuleBriefs(db), sheets, packs, PagePhotos.of(photos), VotingDayAnswers.NONE),
                new CountImporter(counts, sheets, regions, packs, MUARA_MUNTAI),
                new OpenData(new CountExporter(sheets, regions), new ListedStations(packs, regions), regions),
                false);
    }

    Contest contest(String key) {
        return packs.contest("PEMILU-2024", key, MUARA_MUNTAI).orElseThrow();
    }

    CountRoom room(ScreenFrame frame) {
        return new CountRoom(countDesk, counts, tasks, frame, _ -> List.of());
    }

    Path file(String name, byte[] bytes) {
        try {
            Path file = camera.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sheet that somebody saw at a time, with one figure.
    void seen(TpsCode station, LocalDateTime at) {
        Contest ppwp = contest("PPWP");
        counts.record(new CountSheet(
                "PEMILU-2024",
                "PPWP",
                station,
                Figures.blank(ppwp.form()).with("va", 196),
                Optional.of(at),
                "Panwascam",
                "",
                Map.of(),
                Optional.empty(),
                Optional.empty()));
    }

    @Override
    public void close() {
        db.close();
    }

    private final class Chosen implements FilePrompt {

        @Override
        public Optional<Path> save(String proposed, List<String> extensions) {
            return chosen;
        }

        @Override
        public Optional<Path> open(List<String> extensions) {
            return chosen;
        }

        @Override
        public Optional<Path> folder() {
            return chosen;
        }
    }
}
