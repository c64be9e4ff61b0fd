package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.fx.InlineTasks;
import id.suar.hub.FolderIntake;
import id.suar.i18n.Texts;
import id.suar.sync.file.ParcelExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people are told when a stick comes, and what is done unasked: receipts are taken, nothing is handed over.
class StickModelTest {

    private final List<String> said = new ArrayList<>();
    private final Texts texts = Texts.of(Texts.ENGLISH);

    @TempDir
    Path folder;

    private Office office;
    private TestDevice device;
    private StickModel model;
    private int moved;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
        device = new TestDevice(folder, office, Optional.empty());
        model = new StickModel(device.desk, new InlineTasks(), texts, said::add, () -> moved++);
    }

    @AfterEach
    void close() {
        device.close();
        office.close();
    }

    @Test
    void saysWhatItCanBeUsedFor() throws IOException {
        device.laptop.notes(4);
        model.came(device.stick);
        assertThat(said)
                .containsExactly("USB stick stick found. 4 records not received by the hub yet: hand over (Shift+F9).");
        assertThat(model.present()).contains(device.stick);
        try (var files = Files.list(device.stick)) {
            assertThat(files).as("nothing is written unasked").isEmpty();
        }
        model.went(device.stick.resolveSibling("other"));
        assertThat(model.present()).isPresent();
        model.went(device.stick);
        assertThat(model.present()).isEmpty();
    }

    @Test
    void takesReceiptsWithAWord() throws IOException {
        device.laptop.notes(4);
        export(device.laptop);
        new FolderIntake(office.intake).take(device.stick, device.stick);
        model.came(device.stick);
        assertThat(said).containsExactly("USB stick stick found. 1 receipt taken.");
        assertThat(device.laptop.outbox.standing().waiting()).isZero();
        assertThat(moved).isEqualTo(1);
    }

    @Test
    void tellsOfOthersParcels() throws IOException {
        Path theirs = Files.createDirectories(folder.resolve("theirs"));
        try (var neighbour = new Laptop(theirs, office.card("Tetangga"))) {
            neighbour.notes(1);
            export(neighbour);
        }
        model.came(device.stick);
        assertThat(said.getFirst()).contains("It has 1 parcel of other devices to carry");
        device.desk.porter().take(device.stick);
        model.came(device.stick);
        assertThat(said.get(1)).isEqualTo("USB stick stick found.");
    }

    @Test
    void aStickThatIsGoneAgainLosesNothing() {
        model.came(folder.resolve("pulled"));
        assertThat(said).hasSize(1);
    }

    private void export(Laptop laptop) {
        new ParcelExport(laptop.outbox, laptop.packer, laptop.handovers, office.keys.id(), laptop.clock)
                .to(device.stick);
    }
}
