package id.suar.violation.exhibit.ui;

import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.custody.CustodyRecorder;
import id.suar.evidence.custody.EvidenceForms;
import id.suar.fx.FilePrompt;
import id.suar.fx.PictureSource;
import id.suar.i18n.Texts;
import id.suar.violation.exhibit.ExhibitWords;
import id.suar.violation.exhibit.Exhibits;
import id.suar.violation.exhibit.NoteDrafts;
import id.suar.violation.exhibit.UsualExhibits;
import id.suar.violation.record.Cases;
import id.suar.violation.record.RecordedCase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/// What the screens of evidence work with.
///
/// @param pictures of a content, where it is one
/// @param sheet    writes the list of a case's evidence; on a background thread
public record ExhibitDesk(
        Cases cases,
        Exhibits exhibits,
        UsualExhibits usual,
        EvidenceForms forms,
        ExhibitWords words,
        CustodyRecorder recorder,
        NoteDrafts drafts,
        Custodian custodian,
        Function<EvidenceId, PictureSource> pictures,
        Sheet sheet,
        Texts texts,
        FilePrompt files,
        Clock clock,
        ZoneId zone) {

    /// Prints the list of a case's evidence.
    @FunctionalInterface
    public interface Sheet {

        void write(RecordedCase record, Path file) throws IOException;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
