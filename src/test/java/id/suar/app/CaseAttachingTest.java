package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.EvidenceItem;
import id.suar.evidence.MadePictures;
import id.suar.faults.Premises;
import id.suar.form.FormField;
import id.suar.i18n.Texts;
import id.suar.violation.record.CaseForms;
import id.suar.violation.record.CaseKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is attached to a case, and what of it lies in the journal, which is in clear and goes everywhere.
class CaseAttachingTest {

    private static final String NAME = "KTP pelapor contoh 640201.jpg";

    @TempDir
    Path root;

    @Test
    void evidenceAboutAPersonIsRecordedWithoutTheNameOfItsFile() throws Exception {
        byte[] photo =
                MadePictures.taken(MadePictures.jpeg(60, 80, 1), LocalDateTime.of(2024, 2, 14, 9, 0), 1, -0.5, 117.1);
        Path file = Files.write(root.resolve(NAME), photo);
        try (DeviceSpace space = open()) {
            var attached = attaching(space).apply(field("reporter.id_scan"), file);

            EvidenceItem item = space.rooms().evidence().list().getFirst().item();
            assertThat(attached.line()).hasValue(item.content() + " " + NAME);
            assertThat(item.name()).isEqualTo("jpeg-" + item.content().hex().substring(0, 8));
            assertThat(item.position()).isEmpty();
            assertThat(entries(space)).doesNotContain("KTP").doesNotContain("pelapor");
        }
        try (var files = Files.walk(root.resolve("device"))) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(one, StandardCharsets.ISO_8859_1))
                        .as("%s", one)
                        .doesNotContain(NAME);
            }
        }
    }

    @Test
    void allOtherEvidenceKeepsItsName() throws Exception {
        Path file = Files.write(root.resolve("spanduk.jpg"), MadePictures.jpeg(60, 80, 2));
        try (DeviceSpace space = open()) {
            FormField plain = CaseForms.bundled()
                    .every(CaseKind.REPORT)
                    .flatMap(form -> form.fields())
                    .filter(field -> field.type() == id.suar.form.FieldType.EVIDENCE && !field.personal())
                    .findFirst()
                    .orElseThrow();
            attaching(space).apply(plain, file);
            assertThat(space.rooms().evidence().list().getFirst().item().name()).isEqualTo("spanduk.jpg");
        }
    }

    private static CaseAttaching attaching(DeviceSpace space) {
        return new CaseAttaching(space.custodian(), Texts.of(Locale.ENGLISH));
    }

    private static FormField field(String key) {
        return CaseForms.bundled()
                .every(CaseKind.REPORT)
                .flatMap(form -> form.field(key).stream())
                .findFirst()
                .orElseThrow();
    }

    private DeviceSpace open() {
        var data = new DataFolder(Premises.make(root).device());
        return ((DeviceSpace.Opening.Open) DeviceSpace.open(data, Clock.systemUTC())).space();
    }

    private static String entries(DeviceSpace space) {
        var all = new StringBuilder();
        space.workspace()
                .journals()
                .heads()
                .forEach(head -> space.workspace()
                        .journals()
                        .segment(head.journal(), 0, 1_000, 1_000_000)
                        .entries()
                        .forEach(entry -> all.append(new String(entry.bytes(), StandardCharsets.ISO_8859_1))));
        return all.toString();
    }
}
