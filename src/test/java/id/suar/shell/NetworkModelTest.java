package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.Authority;
import id.suar.faults.Office;
import id.suar.fx.InlineTasks;
import id.suar.i18n.Texts;
import id.suar.sync.http.ProxyChoice;
import id.suar.sync.http.ProxyPassword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkModelTest {

    @TempDir
    Path folder;

    private Office office;
    private TestDevice device;
    private Path chosen;
    private NetworkModel model;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
        device = new TestDevice(folder, office, Optional.of("1234".toCharArray()));
        chosen = folder.resolve("chosen.pem");
        model = model();
    }

    @AfterEach
    void close() {
        device.close();
        office.close();
    }

    private NetworkModel model() {
        var made = new NetworkModel(
                device.desk, new InlineTasks(), Texts.of(Texts.INDONESIAN), new TestDevice.Always(chosen));
        made.refresh();
        return made;
    }

    @Test
    void aNamedProxyIsKeptWithItsPasswordSealedAndTriedAtOnce() throws IOException {
        assertThat(model.kind().get()).isEqualTo(NetworkModel.Kind.SYSTEM);
        model.kind().set(NetworkModel.Kind.NAMED);
        model.address().set("10.0.0.1:3128");
        model.user().set("petugas");
        model.keep("rahasia".toCharArray());

        assertThat(device.schedule.waiting()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("link.json")))
                .contains("petugas")
                .doesNotContain("rahasia");
        assertThat(model.passwordHint().get()).isNotEmpty();
        var kept = (ProxyChoice.Named) device.desk.office().proxy();
        assertThat(ProxyPassword.open(kept.password().orElseThrow(), device.laptop.keys, "10.0.0.1", 3128))
                .hasValue("rahasia".toCharArray());

        NetworkModel again = model();
        assertThat(again.address().get()).isEqualTo("10.0.0.1:3128");
        again.keep(new char[0]);
        assertThat(((ProxyChoice.Named) device.desk.office().proxy()).password())
                .isPresent();
        again.kind().set(NetworkModel.Kind.DIRECT);
        again.keep(new char[0]);
        assertThat(device.desk.office().proxy()).isEqualTo(new ProxyChoice.Direct());
    }

    @Test
    void whatIsNoProxyIsSaidAndNotKept() {
        model.kind().set(NetworkModel.Kind.NAMED);
        for (String wrong : new String[] {"", "http://u:p@host:1", "socks5://host:1", "host:99999", "a b"}) {
            model.address().set(wrong);
            model.keep(new char[0]);
            assertThat(model.result().get()).as(wrong).startsWith("Tulis proksi sebagai");
        }
        assertThat(device.desk.office().proxy()).isEqualTo(new ProxyChoice.AsSystem());
    }

    @Test
    void anAuthorityIsTakenNamedAndLetGo() throws Exception {
        Files.writeString(chosen, "no certificate");
        model.trust();
        assertThat(model.result().get()).contains("chosen.pem");
        assertThat(model.authority().get()).startsWith("Hanya otoritas");

        Path pem = new Authority(folder.resolve("ca"), "2020/01/01 00:00:00", 100, "dns:localhost").pem();
        Files.copy(pem, chosen, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        model.trust();
        assertThat(model.authority().get()).contains("CN=ca");
        assertThat(model.trusting().get()).isTrue();
        model.distrust();
        assertThat(model.authority().get()).startsWith("Hanya otoritas");
        assertThat(model.trusting().get()).isFalse();
    }
}
