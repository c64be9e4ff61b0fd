package id.suar.app;

import id.suar.count.CountSheets;
import id.suar.count.SqlCountSheets;
import id.suar.count.SqlCountView;
import id.suar.count.checklist.ChecklistPacks;
import id.suar.count.checklist.Checklists;
import id.suar.count.checklist.SqlChecklistView;
import id.suar.count.checklist.SqlChecklists;
import id.suar.count.file.CountExporter;
import id.suar.count.file.OpenData;
import id.suar.count.keying.DoubleKeying;
import id.suar.count.keying.KeyedPairs;
import id.suar.count.keying.Keyings;
import id.suar.count.keying.SqlKeyingView;
import id.suar.count.keying.SqlKeyings;
import id.suar.count.keying.SqlTaskView;
import id.suar.count.photo.Photos;
import id.suar.count.photo.SqlPhotoView;
import id.suar.count.photo.SqlPhotos;
import id.suar.count.recap.AreaTotals;
import id.suar.count.recap.Discrepancies;
import id.suar.count.recap.RecapComparer;
import id.suar.count.recap.Recaps;
import id.suar.count.recap.SqlDiscrepancies;
import id.suar.count.recap.SqlDiscrepancyView;
import id.suar.count.recap.SqlRecapView;
import id.suar.count.recap.SqlRecaps;
import id.suar.count.rule.PagePhotos;
import id.suar.count.rule.RuleBriefs;
import id.suar.count.rule.StationForms;
import id.suar.count.station.ListedStations;
import id.suar.count.tally.CountTotals;
import id.suar.count.tally.SqlBriefView;
import id.suar.count.tally.SqlCountTotals;
import id.suar.count.tally.SqlRuleBriefs;
import id.suar.db.Database;
import id.suar.election.LoadedPacks;
import id.suar.election.MalformedPack;
import id.suar.election.Packs;
import id.suar.election.RenewedPacks;
import id.suar.evidence.EvidenceItems;
import id.suar.evidence.Gallery;
import id.suar.evidence.SqlEvidenceItems;
import id.suar.evidence.SqlEvidenceView;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.Thumbnails;
import id.suar.evidence.Vault;
import id.suar.journal.Drafts;
import id.suar.journal.Journals;
import id.suar.journal.SqlDrafts;
import id.suar.journal.SqlView;
import id.suar.office.OfficeBook;
import id.suar.person.SqlPersonView;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import id.suar.sync.FeedJournals;
import id.suar.sync.FeedPurpose;
import id.suar.sync.SqlFeedDeviceView;
import id.suar.sync.SqlFeedNoticeView;
import id.suar.sync.SqlFeedPackView;
import id.suar.sync.SqlFeedPacks;
import id.suar.violation.Findings;
import id.suar.violation.SqlFindingView;
import id.suar.violation.SqlFindings;
import id.suar.violation.ViolationDictionary;
import id.suar.violation.course.Courses;
import id.suar.violation.course.SqlCourseView;
import id.suar.violation.course.SqlCourses;
import id.suar.violation.number.NumberRanges;
import id.suar.violation.number.SqlNumberRanges;
import id.suar.violation.number.SqlNumberView;
import id.suar.violation.record.CaseForms;
import id.suar.violation.record.Cases;
import id.suar.violation.record.SqlCaseView;
import id.suar.violation.record.SqlCases;
import id.suar.violation.register.Register;
import id.suar.violation.register.SqlRegister;
import id.suar.violation.register.SqlRegisterView;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The stores of all rooms, on one opened database: a device's or a hub's. The one list of features.
public final class Rooms {

    private final Journals journals;
    private final Regions regions = new BundledRegions();
    private final SentPacks sentPacks;
    private final RenewedPacks packs;
    private final CountSheets counts;
    private final CountTotals totals;
    private final RuleBriefs ruleBriefs;
    private final ChecklistPacks checklistPacks;
    private final Checklists checklists;
    private final Recaps recaps;
    private final Keyings keyings;
    private final Discrepancies discrepancies;
    private final ViolationDictionary violations = ViolationDictionary.bundled();
    private final Findings findings;
    private final Courses courses;
    private final NumberRanges numberRanges;
    private final Register register;
    private final Cases cases;
    private final CaseForms caseForms = CaseForms.bundled();
    private final Drafts drafts;
    private final Photos photos;
    private final Gallery gallery;
    private final EvidenceItems evidence;
    private final OfficeBook settings;

    public Rooms(DataFolder folder, Database db, Journals journals, Vault vault, Clock clock) {
        this.journals = journals;
        this.sentPacks = new SentPacks(new SqlFeedPacks(db), folder.packs());
        sentPacks.lay();
        this.settings = OfficeSetup.book(folder);
        this.packs = new RenewedPacks(() -> LoadedPacks.open(folder.packs()));
        this.counts = new SqlCountSheets(db);
        this.totals = new SqlCountTotals(db);
        this.ruleBriefs = new SqlRuleBriefs(db);
        this.checklistPacks = ChecklistPacks.open(folder.packs());
        this.checklists = new SqlChecklists(db);
        this.recaps = new SqlRecaps(db);
        this.keyings = new SqlKeyings(db);
        this.discrepancies = new SqlDiscrepancies(db);
        this.findings = new SqlFindings(db);
        this.courses = new SqlCourses(db, journals);
        this.numberRanges = new SqlNumberRanges(db);
        this.register = new SqlRegister(db);
        this.cases = new SqlCases(db, journals);
        this.drafts = new SqlDrafts(db, clock);
        this.photos = new SqlPhotos(db);
        this.evidence = new SqlEvidenceItems(db, journals);
        this.gallery = new Gallery(vault, new Thumbnails(vault, new SqlSealedFiles(db)));
    }

    /// The views of every feature.
    public static List<SqlView<?>> views() {
        return List.of(
                new SqlCountView(),
                new SqlBriefView(),
                new SqlFindingView(),
                new SqlCourseView(),
                new SqlCaseView(),
                new SqlRegisterView(),
                new SqlNumberView((entry, hub, region) ->
                        entry.id().journal().equals(FeedJournals.id(hub, FeedPurpose.ORDERS, region))),
                new SqlRecapView(),
                new SqlDiscrepancyView(),
                new SqlChecklistView(),
                new SqlPhotoView(),
                new SqlEvidenceView(),
                new SqlPersonView(Set.of("count", "evidence", "hub")),
                new SqlKeyingView(),
                new SqlTaskView(),
                new SqlFeedDeviceView(),
                new SqlFeedNoticeView(),
                new SqlFeedPackView());
    }

    public Journals journals() {
        return journals;
    }

    public Regions regions() {
        return regions;
    }

    public Packs packs() {
        return packs;
    }

    /// Packs that the hub has sent meanwhile are in use from now on.
    void renewPacks() {
        sentPacks.lay();
        settings.renew();
        try {
            packs.renew();
        } catch (MalformedPack e) {
            // Somebody laid a file there that cannot be used; what was read before stays until it is opened again.
            Logger.getLogger("id.suar").log(Level.WARNING, "packs not read again", e);
        }
    }

    /// What the hub sent for elections.
    public SentPacks sentPacks() {
        return sentPacks;
    }

    public CountSheets counts() {
        return counts;
    }

    /// The same in brief and added up.
    public CountTotals totals() {
        return totals;
    }

    /// What rules say of sheets, in brief.
    public RuleBriefs ruleBriefs() {
        return ruleBriefs;
    }

    /// What rules ask beside a form.
    public StationForms stationForms() {
        return new StationForms(ruleBriefs, counts, packs, PagePhotos.of(photos), checklists);
    }

    public OpenData openData() {
        return new OpenData(countExporter(), new ListedStations(packs, regions), regions);
    }

    public CountExporter countExporter() {
        return new CountExporter(counts, regions);
    }

    public ChecklistPacks checklistPacks() {
        return checklistPacks;
    }

    public Checklists checklists() {
        return checklists;
    }

    public Recaps recaps() {
        return recaps;
    }

    public Discrepancies discrepancies() {
        return discrepancies;
    }

    public AreaTotals areaTotals() {
        return new AreaTotals(totals, packs, regions);
    }

    public RecapComparer recapComparer() {
        return new RecapComparer(recaps, counts, packs, regions);
    }

    public Keyings keyings() {
        return keyings;
    }

    public KeyedPairs keyedPairs() {
        return new KeyedPairs(keyings, journals);
    }

    /// Which elections want their forms keyed twice.
    public DoubleKeying doubleKeying() {
        return new DoubleKeying(drafts);
    }

    public ViolationDictionary violations() {
        return violations;
    }

    public Findings findings() {
        return findings;
    }

    /// Blocks of official numbers, and numbers that were skipped.
    public NumberRanges numberRanges() {
        return numberRanges;
    }

    /// Where cases stand and what runs in them.
    public Courses courses() {
        return courses;
    }

    /// Digits of a region or polling station in words; what is neither stays as it is.
    public String placeName(String digits) {
        if (TpsCode.isOne(digits)) {
            var station = new TpsCode(digits);
            return "TPS %03d, %s".formatted(station.number(), regions.path(station.village()));
        }
        return RegionCode.isOne(digits) ? regions.path(new RegionCode(digits)) : digits;
    }

    /// One line for each case.
    public Register register() {
        return register;
    }

    /// What this office and its hub have set.
    public OfficeBook settings() {
        return settings;
    }

    /// What is computed of cases as the offices of a region do it.
    public OfficeRooms office(RegionCode scope) {
        return new OfficeRooms(this, scope);
    }

    /// Form A, findings, reports and initial information.
    public Cases cases() {
        return cases;
    }

    public CaseForms caseForms() {
        return caseForms;
    }

    /// Of forms; their files lie in the gallery or on other devices.
    public Photos photos() {
        return photos;
    }

    /// Who took what in; what features link to by its hash.
    public EvidenceItems evidence() {
        return evidence;
    }

    public Gallery gallery() {
        return gallery;
    }

    public Drafts drafts() {
        return drafts;
    }
}
