package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.Custodian;
import id.suar.evidence.MadePictures;
import id.suar.faults.Premises;
import id.suar.i18n.Texts;
import id.suar.violation.exhibit.Exhibit.Receipt;
import id.suar.violation.exhibit.Exhibits;
import id.suar.violation.exhibit.NoteDrafts;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseRecorder.Recorded;
import id.suar.violation.record.RecordedCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of a receipt depends on who took the file in: the receipt goes to whoever delivered it.
class ExhibitFilesTest {

    @TempDir
    Path root;

    @Test
    void whoDidNotTakeTheFileInDoesNotSayThatItWaits() throws Exception {
        try (DeviceSpace space = open()) {
            RecordedCase record = recorded(space);

            assertThat(space.exhibits(Texts.of(Locale.ENGLISH)).exhibits().of(record))
                    .singleElement()
                    .satisfies(one -> assertThat(one.receipt()).isEqualTo(new Receipt.Waits()));

            var elsewhere = new Exhibits(
                    space.rooms().caseForms(), space.rooms().evidence(), _ -> Optional.empty(), Optional.of("another"));
            assertThat(elsewhere.of(record))
                    .singleElement()
                    .satisfies(one -> assertThat(one.receipt()).isEqualTo(new Receipt.Elsewhere()));
        }
    }

    @Test
    void whatIsTypedAboutAPieceIsKeptUntilItIsRecorded() throws Exception {
        try (DeviceSpace space = open()) {
            var content = space.exhibits(Texts.of(Locale.ENGLISH))
                    .exhibits()
                    .of(recorded(space))
                    .getFirst()
                    .content();
            var drafts = new NoteDrafts(space.rooms().drafts());
            drafts.save(false, content, Map.of("title", "Amplop", "source", ""));

            assertThat(drafts.find(false, content)).isEqualTo(Map.of("title", "Amplop", "source", ""));
            assertThat(drafts.find(true, content)).isEmpty();
            drafts.drop(false, content);
            assertThat(drafts.find(false, content)).isEmpty();
        }
    }

    private RecordedCase recorded(DeviceSpace space) throws Exception {
        Path file = Files.write(root.resolve("a.jpg"), MadePictures.jpeg(60, 80, 1));
        var taken = (Custodian.Taken.Kept) space.custodian().take(file);
        var done = (Recorded.Done) space.caseRecorder()
                .record(
                        CaseKind.REPORT,
                        Map.of(
                                "regime",
                                "PEMILU",
                                "evidence",
                                taken.item().content().hex()));
        return space.rooms().cases().find(done.id()).orElseThrow();
    }

    private DeviceSpace open() {
        var data = new DataFolder(Premises.make(root).device());
        return ((DeviceSpace.Opening.Open) DeviceSpace.open(data, Clock.systemUTC())).space();
    }
}
