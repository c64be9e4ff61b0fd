package id.suar.app;

import id.suar.form.AnswersCodec;
import id.suar.form.FieldType;
import id.suar.form.FormField;
import id.suar.form.FormState;
import id.suar.i18n.Texts;
import id.suar.office.OfficeSettings;
import id.suar.paper.Paper;
import id.suar.paper.RecordSeal;
import id.suar.person.PartId;
import id.suar.person.PersonReader;
import id.suar.person.PersonReader.Opened;
import id.suar.region.Zones;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.OfficeCalendar;
import id.suar.violation.FindingWords;
import id.suar.violation.Place;
import id.suar.violation.PlaceChoices;
import id.suar.violation.coach.CoachWords;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.paper.CasePapers;
import id.suar.violation.paper.PaperForm;
import id.suar.violation.paper.PaperForms;
import id.suar.violation.paper.PaperOffice;
import id.suar.violation.paper.PrintedCase;
import id.suar.violation.record.RecordedCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Makes papers of the cases on this device, and opens the persons in them for whoever may see them.
///
/// Thread: any but FX; waits for the disk.
public final class PaperDesk {

    private final DeviceSpace space;
    private final Texts texts;
    private final ZoneId zone;
    private final OfficeCalendar calendar = OfficeCalendar.bundled();
    private final PaperForms forms;

    PaperDesk(DeviceSpace space, Texts texts) {
        this.space = space;
        this.texts = texts;
        this.forms = PaperForms.bundled().with(this::set);
        this.zone = Zones.of(space.workspace().scope()).id();
    }

    /// What became of opening the persons of a case.
    public sealed interface Opening {

        /// @param texts by path; those that were erased, emptied since or sealed for others are not there
        record Shown(Map<String, String> texts) implements Opening {}

        /// @param why end of a text's key: `forbidden`, `reason`, `locked`, `no_key`
        record Closed(String why) implements Opening {}
    }

    /// Each part that is opened leaves an entry.
    ///
    /// @param reason in words, for those who read the record
    public Opening open(RecordedCase record, String reason) {
        Map<String, Map<String, String>> persons = new TreeMap<>();
        int closed = 0;
        PersonReader reader = space.persons().reader();
        Set<PartId> seen = new LinkedHashSet<>();
        // In the order of the fold: what was written later of a person replaces what was before.
        for (FormState.SealedPart sealed : record.form().sealed()) {
            Optional<PartId> part = PartId.in(sealed.part());
            if (part.isEmpty() || !seen.add(part.get())) {
                continue;
            }
            Map<String, String> texts = persons.computeIfAbsent(sealed.person(), _ -> new TreeMap<>());
            switch (reader.open(part.get(), reason)) {
                case Opened.Shown(var fields, var entry) -> texts.putAll(fields);
                // Another device's: what it says stays hidden, the rest is shown.
                case Opened.Erased _ -> hide(sealed, texts);
                case Opened.NoKey _, Opened.Damaged _, Opened.Unknown _ -> {
                    hide(sealed, texts);
                    closed++;
                }
                case Opened.Forbidden() -> {
                    return new Opening.Closed("forbidden");
                }
                case Opened.NoReason() -> {
                    return new Opening.Closed("reason");
                }
                case Opened.Locked() -> {
                    return new Opening.Closed("locked");
                }
            }
        }
        Map<String, String> texts = new TreeMap<>();
        persons.values().forEach(texts::putAll);
        if (texts.isEmpty() && closed > 0) {
            return new Opening.Closed("no_key");
        }
        texts.keySet().retainAll(record.form().filled());
        return new Opening.Shown(texts);
    }

    /// What it replaced of the same person is out of date, and is not shown in its place.
    private void hide(FormState.SealedPart sealed, Map<String, String> texts) {
        space.journal()
                .find(sealed.entry())
                .map(entry -> AnswersCodec.decode(entry.body()).texts().getOrDefault(FormState.FILLED, ""))
                .ifPresent(paths -> paths.lines().forEach(texts::remove));
    }

    private String set(String setting) {
        OfficeSettings.Setting code = space.rooms().settings().now().find(setting);
        return code.origin() == OfficeSettings.Origin.DEFAULT ? "" : code.value();
    }

    /// Papers that can be made of a case, in the order of its way.
    public List<PaperForm> forms(RecordedCase record) {
        return forms.of(record.kind(), record.summary().regime(), day(record));
    }

    /// By its purpose or its code.
    public Optional<PaperForm> form(String wanted, RecordedCase record) {
        return forms.find(wanted, record.kind(), record.summary().regime(), day(record));
    }

    /// A record goes by what held on the day that it starts.
    private LocalDate day(RecordedCase record) {
        return record.summary()
                .start()
                .orElseGet(() -> LocalDate.ofInstant(space.clock().instant(), zone));
    }

    /// @param persons that were opened for it; empty: it tells of none
    public Paper make(PaperForm form, RecordedCase record, Map<String, String> persons) {
        return make(form, record, space.rooms().courses().find(record.id()).orElseThrow(), persons);
    }

    private Paper make(PaperForm form, RecordedCase record, RecordedCourse course, Map<String, String> persons) {
        Rooms rooms = space.rooms();
        LocalDateTime now = LocalDateTime.ofInstant(space.clock().instant(), zone);
        var printed = new PrintedCase(
                record,
                course,
                rooms.office(space.workspace().scope())
                        .coach()
                        .look(record.content(), course.state(), now.toLocalDate()),
                persons,
                RecordSeal.of(rooms.journals().about(record.id())));
        return papers().of(form, printed, now);
    }

    /// A copy for everybody.
    ///
    /// @param paper without persons
    /// @param whole everybody in the record was opened, so that nobody is named in what was written freely
    public record Public(Paper paper, boolean whole) {}

    /// @param opened persons of the record, so that their names are found wherever they are written
    public Public publish(PaperForm form, RecordedCase record, Map<String, String> opened) {
        LocalDateTime now = LocalDateTime.ofInstant(space.clock().instant(), zone);
        RecordedCourse course = space.rooms().courses().find(record.id()).orElseThrow();
        var definition = space.rooms()
                .office(space.workspace().scope())
                .coach()
                .look(record.content(), course.state(), now.toLocalDate())
                .form();
        var copy = new PublicCopy(record, definition, opened, texts);
        return new Public(copy.of(make(form, copy.bare(), copy.bare(course), copy.words())), copy.whole());
    }

    private CasePapers papers() {
        Rooms rooms = space.rooms();
        OfficeSettings settings = rooms.settings().now();
        var places = new PlaceChoices(
                rooms.regions(), rooms.packs(), space.workspace().scope());
        var words = new FindingWords(
                texts,
                rooms.violations(),
                places,
                rooms.packs(),
                space.workspace().scope());
        List<String> marks = space.workspace().sample() ? List.of(texts.text("violation.paper.sample")) : List.of();
        return new CasePapers(
                texts,
                new CoachWords(texts, new DeadlineWords(texts, calendar)),
                (field, text) -> word(words, field, text),
                new PaperOffice(
                        new Letterhead(space.workspace().folder().path()).head(),
                        settings.text("office_place"),
                        settings.text("division.pp")),
                marks);
    }

    private static String word(FindingWords words, FormField field, String text) {
        return field.type() == FieldType.PLACE
                ? Place.read(text).map(words::place).orElse(text)
                : words.kind(text);
    }
}
