package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.fx.InlineTasks;
import id.suar.i18n.Texts;
import id.suar.office.OfficeSettings.Origin;
import id.suar.office.OfficeSettings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeModelTest {

    @TempDir
    Path folder;

    private MadeOffice office;
    private Path chosen;
    private OfficeModel model;

    @BeforeEach
    void open() {
        office = new MadeOffice(folder);
        chosen = folder.resolve("emblem.png");
        model = new OfficeModel(office, new InlineTasks(), Texts.of(Texts.INDONESIAN), new TestDevice.Always(chosen));
        model.refresh();
    }

    @Test
    void theHeadIsSeenWhileItIsTypedAndKeptWhenTheFieldIsLeft() {
        model.typed().set("BADAN PENGAWAS CONTOH\n\n  Jalan Contoh 1 \n3\n4\n5\n6\n7");
        assertThat(model.head().get().lines())
                .containsExactly("BADAN PENGAWAS CONTOH", "Jalan Contoh 1", "3", "4", "5", "6");
        assertThat(office.head().lines()).isEmpty();

        model.keepLines();
        assertThat(office.head().lines()).hasSize(OfficeModel.MOST_LINES);
        assertThat(model.result().get()).isEqualTo("Tersimpan");
    }

    @Test
    void aHeadThatNobodyTypedInIsNotWrittenWhenTheFieldIsLeft() {
        List<String> long8 = List.of("1", "2", "3", "4", "5", "6", "7", "8".repeat(130));
        office.lines(long8);
        model.refresh();

        model.keepLines();
        assertThat(office.head().lines()).isEqualTo(long8);
        assertThat(model.result().get()).isEmpty();

        model.typed().set("BADAN PENGAWAS CONTOH");
        model.keepLines();
        assertThat(office.head().lines()).containsExactly("BADAN PENGAWAS CONTOH");
    }

    @Test
    void linesThatAreBeingTypedStayWhenTheDiskIsReadAgain() {
        model.typed().set("BADAN PENG");
        model.refresh();
        assertThat(model.typed().get()).isEqualTo("BADAN PENG");
        assertThat(model.head().get().lines()).containsExactly("BADAN PENG");
    }

    @Test
    void aSettingIsHeldAgainstWhatHoldsNowNotAgainstWhatTheFieldWasMadeWith() {
        Setting first = setting("office_place");
        model.set(first, "Tenggarong");
        model.set(first, "");
        assertThat(setting("office_place").value()).isEmpty();
    }

    @Test
    void aPictureThatIsTooLargeIsNotTakenAndThatIsSaid() throws IOException {
        Files.write(chosen, new byte[11]);
        model.choosePicture();
        assertThat(model.result().get()).isEqualTo("Gambar terlalu besar");
        assertThat(model.head().get().picture()).isEmpty();

        Files.write(chosen, new byte[5]);
        model.choosePicture();
        assertThat(model.head().get().picture()).isPresent();
        model.dropPicture();
        assertThat(model.head().get().picture()).isEmpty();
    }

    @Test
    void whatIsTheOfficesOwnIsSetHereAndTheRestOnlySeen() {
        Setting place = setting("office_place");
        assertThat(model.own(place)).isTrue();
        assertThat(model.own(setting("first_day_counts"))).isFalse();
        assertThat(model.value(setting("first_day_counts"))).isEqualTo("tidak");
        assertThat(model.origin(setting("first_day_counts"))).startsWith("Nilai awal, belum pasti · ");

        model.set(place, " Tenggarong ");
        assertThat(setting("office_place").value()).isEqualTo("Tenggarong");
        assertThat(setting("office_place").origin()).isEqualTo(Origin.OWN);
        assertThat(model.origin(setting("office_place"))).isEqualTo("Ditetapkan kantor ini");
        model.set(setting("office_place"), "");
        assertThat(setting("office_place").origin()).isEqualTo(Origin.DEFAULT);
    }

    private Setting setting(String key) {
        return model.settings().get().stream()
                .filter(one -> one.definition().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
