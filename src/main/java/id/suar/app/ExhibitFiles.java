package id.suar.app;

import id.suar.access.DeviceProfile;
import id.suar.access.SafeFile;
import id.suar.evidence.custody.EvidenceForms;
import id.suar.evidence.delivery.EvidenceOutbox;
import id.suar.evidence.delivery.SqlEvidenceOutbox;
import id.suar.i18n.Texts;
import id.suar.paper.Paper;
import id.suar.paper.PaperPdf;
import id.suar.paper.RecordSeal;
import id.suar.region.Zones;
import id.suar.violation.exhibit.CustodySheet;
import id.suar.violation.exhibit.ExhibitWords;
import id.suar.violation.exhibit.Exhibits;
import id.suar.violation.exhibit.UsualExhibits;
import id.suar.violation.record.RecordedCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The evidence of the cases in a folder: read and printed; of a device or a hub.
///
/// Thread: any but FX; waits for the disk.
public final class ExhibitFiles {

    private final Workspace space;
    private final Clock clock;
    private final Texts texts;
    private final ZoneId zone;
    private final EvidenceForms forms = EvidenceForms.bundled();
    private final UsualExhibits usual = UsualExhibits.bundled(forms);

    public ExhibitFiles(Workspace space, Clock clock, Texts texts) {
        this.space = space;
        this.clock = clock;
        this.texts = texts;
        this.zone = Zones.of(space.scope()).id();
    }

    public EvidenceForms forms() {
        return forms;
    }

    public UsualExhibits usual() {
        return usual;
    }

    public ExhibitWords words() {
        return new ExhibitWords(forms, texts, zone);
    }

    public Exhibits exhibits() {
        EvidenceOutbox outbox = new SqlEvidenceOutbox(space.database());
        return new Exhibits(
                space.rooms().caseForms(),
                space.rooms().evidence(),
                outbox::receivedAt,
                space.device().map(DeviceProfile::device));
    }

    /// The list of a case's evidence with its custody.
    public Paper sheet(RecordedCase record) {
        String now = DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", texts.locale())
                .withZone(zone)
                .format(clock.instant());
        List<String> marks = space.sample() ? List.of(texts.text("violation.paper.sample")) : List.of();
        var letterhead = new Letterhead(space.folder().path()).head();
        return new CustodySheet(texts, words(), letterhead, marks)
                .of(
                        record,
                        exhibits().of(record),
                        RecordSeal.of(space.rooms().journals().about(record.id())),
                        texts.text("exhibit.sheet.foot", now));
    }

    public void write(RecordedCase record, Path file) throws IOException {
        var pdf = new ByteArrayOutputStream();
        new PaperPdf().write(List.of(sheet(record)), pdf);
        SafeFile.write(file, pdf.toByteArray());
    }
}
