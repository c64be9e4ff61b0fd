package id.suar.count.checklist;

import id.suar.count.CountRecorder;
import id.suar.count.SqlCountSheets;
import id.suar.count.SqlCountView;
import id.suar.count.checklist.ChecklistRecorder.Answers;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.db.Database;
import id.suar.election.Election;
import id.suar.election.LoadedPacks;
import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceItems;
import id.suar.evidence.Gallery;
import id.suar.evidence.MadeVault;
import id.suar.evidence.SqlEvidenceItems;
import id.suar.evidence.SqlEvidenceView;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.SqlJournals;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A device with checklists, without a screen and without a hub, for tests.
public final class ChecklistBook implements AutoCloseable {

    public static final JournalId A = new JournalId("aaaaaaaaaaaaaaaa", 0);
    public static final JournalId B = new JournalId("bbbbbbbbbbbbbbbb", 0);
    public static final RegionCode MUARA_MUNTAI = new RegionCode("640201");
    public static final TpsCode FIRST = new TpsCode("6402012001001");

    public final Database db;
    public final SqlJournals journals;
    public final Checklists checklists;
    public final ChecklistPacks questions = ChecklistPacks.open(Path.of("absent"));
    public final LoadedPacks packs = LoadedPacks.open(Path.of("absent"));
    public final Regions regions = new BundledRegions();
    public final SqlCountSheets sheets;
    public final CountRecorder counts;
    public final ChecklistRecorder recorder;
    public final Journal journal;
    public final Gallery gallery;
    public final EvidenceItems evidence;
    public final Custodian custodian;

    public ChecklistBook(Path file) {
        this(file, A, "Pengawas", at("2024-02-14T12:00:00Z"));
    }

    public ChecklistBook(Path file, JournalId device, String owner, Clock clock) {
        db = Database.open(file);
        checklists = new SqlChecklists(db);
        sheets = new SqlCountSheets(db);
        journals = new SqlJournals(db, List.of(new SqlChecklistView(), new SqlCountView(), new SqlEvidenceView()));
        journal = new Journal(journals, () -> device);
        var made = new MadeVault(file.resolveSibling("vault-" + file.getFileName()), db);
        gallery = made.gallery();
        evidence = new SqlEvidenceItems(db, journals);
        custodian = new Custodian(journal, evidence, gallery, made.vault, clock, owner);
        recorder = new ChecklistRecorder(journal, questions, clock, owner);
        counts = new CountRecorder(journal, sheets, clock, owner);
    }

    public static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    public Election election(String key) {
        return packs.contests().stream()
                .map(contest -> contest.election())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public Election pemilu() {
        return election("PEMILU-2024");
    }

    public Optional<StationChecklist> first() {
        return checklists.find("PEMILU-2024", FIRST);
    }

    /// Answers on top of what is known here.
    public boolean answer(TpsCode station, Map<String, Said> said) {
        Map<String, Optional<Answer>> answers = new java.util.HashMap<>();
        said.forEach((code, word) -> answers.put(code, Optional.of(Answer.of(word))));
        return record(station, answers);
    }

    public boolean record(TpsCode station, Map<String, Optional<Answer>> answers) {
        return recorder.record(new Answers(pemilu(), station, answers, checklists.find("PEMILU-2024", station)));
    }

    /// Takes what another device has recorded, as the feed brings it.
    public void hear(ChecklistBook other, JournalId device) {
        long have = journals.head(device).seq();
        if (other.journals.head(device).seq() > have) {
            journals.adopt(other.journals.segment(device, have, 1_000, 1_000_000));
        }
    }

    @Override
    public void close() {
        db.close();
    }
}
