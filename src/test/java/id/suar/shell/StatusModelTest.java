package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.delivery.EvidenceStanding;
import id.suar.faults.SteppedClock;
import id.suar.fx.StatePill.Tone;
import id.suar.i18n.Texts;
import id.suar.journal.JournalId;
import id.suar.journal.Receipt;
import id.suar.region.Zones;
import id.suar.sync.DeliveryState;
import id.suar.sync.LinkProblem;
import id.suar.sync.Refusal;
import id.suar.sync.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusModelTest {

    private static final JournalId JOURNAL = new JournalId("0123456789abcdef", 0);

    private final SteppedClock clock = new SteppedClock();
    private final Texts texts = Texts.of(Texts.INDONESIAN);
    private final StatusModel model = new StatusModel(texts, new Times(texts, Zones.WITA), clock);

    private static Standing standing(long saved, long handed, long received, Optional<Instant> at) {
        return new Standing(
                saved, handed, received, at.map(when -> new Receipt(JOURNAL, received, new byte[32], when)), 0);
    }

    private String link() {
        return model.link().get().text();
    }

    @Test
    void saysNothingOfRecordsBeforeTheDiskWasAsked() {
        assertThat(model.facts().get()).isEmpty();
        assertThat(link()).isEqualTo("belum dicoba");
    }

    @Test
    void countsWhatIsWhereAndWhenTheHubLastSigned() {
        model.standing(standing(1128, 7, 1121, Optional.of(clock.instant())));
        assertThat(model.facts().get())
                .isEqualTo(
                        "1.128 tersimpan di sini  ·  7 diserahkan  ·  1.121 diterima  ·  tanda terima terakhir 13.00");
    }

    @Test
    void aReceiptOfAnotherDayHasItsDate() {
        model.standing(standing(1, 0, 1, Optional.of(Instant.parse("2024-02-12T11:42:00Z"))));
        assertThat(model.facts().get()).contains("Sen, 12 Feb 2024 19.42 WITA");
    }

    @Test
    void allReceivedIsNeverSaidWhileSomethingWaits() {
        model.delivery(new DeliveryState.AllReceived(Optional.empty(), Optional.empty()));
        assertThat(model.link().get().tone()).isEqualTo(Tone.SUCCESS);
        model.standing(standing(2, 0, 1, Optional.empty()));
        assertThat(link()).isEqualTo("segera dikirim");
        model.standing(standing(2, 0, 2, Optional.empty()));
        assertThat(link()).isEqualTo("semua diterima hub");
    }

    @Test
    void evidenceThatWaitsIsNotPassedOverInSilence() {
        model.delivery(new DeliveryState.AllReceived(Optional.empty(), Optional.empty()));
        model.standing(standing(2, 0, 2, Optional.empty()));
        model.evidence(new EvidenceStanding(5, 3, 0, 0, 1_000));
        assertThat(link()).isEqualTo("catatan diterima; 2 bukti menunggu");
        assertThat(model.facts().get()).contains("3 dari 5 bukti diterima");
        model.delivery(new DeliveryState.Sending(0, 0));
        assertThat(link()).isEqualTo("mengirim bukti…");
        model.evidence(new EvidenceStanding(5, 5, 0, 0, 0));
        model.delivery(new DeliveryState.AllReceived(Optional.empty(), Optional.empty()));
        assertThat(link()).isEqualTo("semua diterima hub");
    }

    @Test
    void countsDownToTheNextTry() {
        Instant again = clock.instant().plus(Duration.ofSeconds(40));
        model.delivery(new DeliveryState.Resting(new LinkProblem.NoNetwork("http://hub"), Optional.of(again)));
        assertThat(model.countsDown()).isTrue();
        assertThat(link()).isEqualTo("tidak ada jaringan (coba lagi 40 dtk)");
        clock.step(Duration.ofSeconds(15));
        model.tick();
        assertThat(link()).isEqualTo("tidak ada jaringan (coba lagi 25 dtk)");
        clock.step(Duration.ofMinutes(1));
        model.tick();
        assertThat(link()).isEqualTo("tidak ada jaringan (coba lagi 0 dtk)");
    }

    @Test
    void aWrongClockIsToldThoughAllWasReceived() {
        model.delivery(new DeliveryState.AllReceived(Optional.of(Duration.ofMinutes(-181)), Optional.empty()));
        assertThat(link()).isEqualTo("jam komputer meleset 3 jam 1 menit");
        assertThat(model.advice()).contains("Betulkan jamnya");
    }

    @Test
    void whatWaitsForPeopleSaysWhatToDo() {
        model.delivery(new DeliveryState.Refused(Refusal.REVOKED));
        assertThat(link()).isEqualTo("perangkat dicabut hub");
        assertThat(model.advice()).contains("hubungi pengelola hub");
        model.delivery(new DeliveryState.PinNeeded());
        assertThat(link()).isEqualTo("PIN diperlukan");
        model.delivery(new DeliveryState.Resting(new LinkProblem.LoginPage("http://hub"), Optional.empty()));
        assertThat(link()).isEqualTo("jaringan minta login");
        assertThat(model.advice()).contains("Buka peramban");
    }
}
