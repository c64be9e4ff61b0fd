package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.office.OfficeBook;
import id.suar.office.OfficeBook.Change;
import id.suar.office.OfficeSettings;
import id.suar.office.SettingsPack;
import id.suar.region.RegionCode;
import id.suar.region.Zones;
import id.suar.schedule.Counting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What settings come to in the rooms that go by them.
class OfficeSetupTest {

    private static final RegionCode REGENCY = new RegionCode("6402");
    private static final RegionCode DISTRICT = new RegionCode("640203");

    @TempDir
    Path path;

    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = new DataFolder(path);
    }

    @Test
    void aPlenaryNeedsMoreThanHalfOfItsOfficeUnlessANumberIsSet() throws IOException {
        assertThat(OfficeSetup.quorum(now(), REGENCY)).isEqualTo(2);
        set("members_kab", "5");
        assertThat(OfficeSetup.quorum(now(), REGENCY)).isEqualTo(3);
        assertThat(OfficeSetup.quorum(now(), DISTRICT)).isEqualTo(2);
        set("plenary_quorum", "4");
        assertThat(OfficeSetup.quorum(now(), REGENCY)).isEqualTo(4);
    }

    @Test
    void daysAreCountedAsItIsSet() throws IOException {
        assertThat(OfficeSetup.counting(now(), Zones.WITA.id())).isEqualTo(Counting.DEFAULT);
        set("cuti_bersama_is_workday", "yes");
        set("due_at", "16:00");
        assertThat(OfficeSetup.counting(now(), Zones.WITA.id()))
                .isEqualTo(new Counting(false, true, Zones.WITA.id(), LocalTime.of(16, 0)));
    }

    @Test
    void codesInNumbersAreThoseOfTheProgramUntilOthersAreSet() throws IOException {
        assertThat(OfficeSetup.codes(now(), REGENCY).orElseThrow().area()).isEqualTo("23.07");
        set("area_code_kab", "23.08");
        assertThat(OfficeSetup.codes(now(), REGENCY).orElseThrow().area()).isEqualTo("23.08");
        assertThat(OfficeSetup.codes(now(), REGENCY).orElseThrow().office()).isEqualTo("K.KI-03");
    }

    @Test
    void everyPaperHasItsCodeAsASetting() {
        assertThat(now().find("form_code.study.PEMILU").value()).isEqualTo("Formulir B.13");
        assertThat(now().find("form_code.invitation.ANY").value()).isEmpty();
    }

    private OfficeSettings now() {
        return OfficeSetup.book(folder).now();
    }

    private void set(String key, String value) throws IOException {
        OfficeBook book = OfficeSetup.book(folder);
        var ready = (Change.Ready) book.forAll(key, Optional.of(value));
        Files.createDirectories(folder.packs());
        Files.write(
                folder.packs().resolve(SettingsPack.NAME + ".json"),
                ready.pack().write());
    }
}
