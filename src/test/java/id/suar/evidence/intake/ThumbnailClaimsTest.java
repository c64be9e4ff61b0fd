package id.suar.evidence.intake;

import static id.suar.evidence.intake.Bringer.noise;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.Gallery;
import id.suar.evidence.MadePictures;
import id.suar.evidence.SealedFile;
import id.suar.evidence.SqlEvidenceItems;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.Thumbnails;
import id.suar.evidence.tus.Ticket;
import id.suar.journal.Journal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A small picture stands for a large one, so not everybody may say which.
class ThumbnailClaimsTest extends TusOffice {

    private Bringer stranger;
    private EvidenceId photo;
    private SealedFile own;

    @BeforeEach
    void photo() throws Exception {
        stranger = new Bringer(office, folder.resolve("stranger"), "Pengawas dua", true);
        Path file = Files.write(folder.resolve("a.jpg"), MadePictures.jpeg(1600, 1200, 3));
        var journal = new Journal(
                device.laptop.journals, () -> device.laptop.journals.current(device.laptop.profile.device()), () -> {});
        var gallery = new Gallery(device.vault, new Thumbnails(device.vault, device.files));
        var items = new SqlEvidenceItems(device.laptop.db, device.laptop.journals);
        new Custodian(journal, items, gallery, device.vault, device.laptop.clock, "Pengawas satu").takePicture(file);
        photo = items.list().getFirst().item().content();
        own = device.files.find(device.files.thumbnail(photo).orElseThrow()).orElseThrow();
    }

    @Test
    void whoDidNotTakeThePictureInCannotSayHowItLooks() throws Exception {
        device.laptop.sync(office.address());
        claim(stranger, stranger.put(noise(5_000)));
        assertThat(shown()).isEmpty();
        claim(device, own);
        assertThat(shown()).contains(own.id());
        claim(stranger, stranger.put(noise(6_000)));
        assertThat(shown()).contains(own.id());
    }

    /// By a stick evidence may come before its record: then the first one stands until its owner comes.
    @Test
    void aClaimFromBeforeTheRecordGivesWayToTheOwner() throws Exception {
        SealedFile foreign = stranger.put(noise(5_000));
        claim(stranger, foreign);
        assertThat(shown()).contains(foreign.id());
        device.laptop.sync(office.address());
        claim(device, own);
        assertThat(shown()).contains(own.id());
    }

    private void claim(Bringer who, SealedFile small) throws Exception {
        Ticket plain = who.ticket(small);
        var ticket = new Ticket(
                plain.hub(),
                plain.device(),
                plain.content(),
                plain.bytes(),
                plain.sealedBytes(),
                Optional.of(photo),
                plain.wrap(),
                plain.at());
        var created = who.create(who.signed(ticket), small.sealedBytes());
        who.patch(who.place(created), 0, who.sealed(small));
    }

    private Optional<EvidenceId> shown() {
        return new SqlSealedFiles(office.db).thumbnail(photo);
    }
}
