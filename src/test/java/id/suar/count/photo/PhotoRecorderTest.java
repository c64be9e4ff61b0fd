package id.suar.count.photo;

import static id.suar.count.photo.PhotoBook.DEVICE;
import static id.suar.count.photo.PhotoBook.FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.count.photo.PhotoRecorder.Attached;
import id.suar.evidence.MadePictures;
import id.suar.evidence.PictureFault;
import id.suar.evidence.PictureFormat;
import id.suar.evidence.Taken;
import id.suar.journal.JournalId;
import id.suar.journal.NewEntry;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoRecorderTest {

    private static final JournalId OTHER = new JournalId("bbbbbbbbbbbbbbbb", 0);
    private static final Instant LATER = Instant.parse("2024-02-14T13:00:00Z");

    @TempDir
    Path folder;

    private PhotoBook book;

    @BeforeEach
    void open() {
        book = new PhotoBook(folder.resolve("a"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void anAttachedPhotoIsFoundWithAllThatItSays() throws IOException {
        byte[] jpeg = MadePictures.taken(
                MadePictures.jpeg(60, 80, 1), LocalDateTime.of(2024, 2, 14, 19, 42, 10), 6, -0.4371, 116.9812);
        assertThat(book.recorder.attach(book.file("Perian TPS 1.jpg", jpeg), FORM, 2))
                .isEqualTo(new Attached.Added());

        RecordedPhoto found = one();
        Photo photo = found.photo();
        assertThat(photo.form()).isEqualTo(FORM);
        assertThat(photo.page()).isEqualTo(2);
        assertThat(photo.format()).isEqualTo(PictureFormat.JPEG);
        assertThat(photo.bytes()).isEqualTo(jpeg.length);
        assertThat(photo.takenAt()).contains(LocalDateTime.of(2024, 2, 14, 19, 42, 10));
        assertThat(photo.position()).contains(new Taken.Position(-437_100, 116_981_200));
        assertThat(photo.name()).isEqualTo("Perian TPS 1.jpg");
        assertThat(book.gallery.has(photo.content())).isTrue();
        assertThat(PhotoEntries.decode(PhotoEntries.encode(photo))).isEqualTo(photo);
    }

    @Test
    void theSamePhotoAgainAddsNothing() throws IOException {
        byte[] jpeg = MadePictures.jpeg(60, 80, 1);
        book.recorder.attach(book.file("a.jpg", jpeg), FORM, 1);
        assertThat(book.recorder.attach(book.file("salinan.jpg", jpeg), FORM, 1))
                .isEqualTo(new Attached.Unchanged());
        assertThat(book.journals.head(DEVICE).seq()).isEqualTo(2);
        assertThat(one().photo().name()).isEqualTo("a.jpg");
    }

    @Test
    void onAnotherPageItIsMovedAndOnAnotherFormItIsThereToo() throws IOException {
        Path file = book.file("a.jpg", MadePictures.jpeg(60, 80, 1));
        book.recorder.attach(file, FORM, 1);
        assertThat(book.recorder.attach(file, FORM, 3)).isEqualTo(new Attached.Moved(1));
        assertThat(one().photo().page()).isEqualTo(3);

        var next = new PhotoForm(FORM.election(), FORM.contest(), new TpsCode("6402012001002"), 0);
        assertThat(book.recorder.attach(file, next, 1)).isEqualTo(new Attached.Added());
        assertThat(book.photos.records(one().photo().content())).hasSize(2);
        assertThat(book.photos.pages("PEMILU-2024", "PPWP", new RegionCode("6402"), 0))
                .isEqualTo(Map.of(FORM.station(), Set.of(3), next.station(), Set.of(1)));
        assertThat(book.photos.pages("PEMILU-2024", "PPWP", new RegionCode("6403"), 0))
                .isEmpty();
    }

    @Test
    void aPhotoTakenAwayIsGoneFromItsFormAndComesBackWhenAttachedAgain() throws IOException {
        Path file = book.file("a.jpg", MadePictures.jpeg(60, 80, 1));
        book.recorder.attach(file, FORM, 1);
        book.recorder.detach(one());
        assertThat(list()).isEmpty();
        assertThat(book.photos.pages("PEMILU-2024", "PPWP", FORM.station(), 0)).isEmpty();

        assertThat(book.recorder.attach(file, FORM, 2)).isEqualTo(new Attached.Added());
        assertThat(one().photo().page()).isEqualTo(2);
        book.recorder.move(one(), one().photo().form(), 4);
        assertThat(book.photos.pages("PEMILU-2024", "PPWP", FORM.station(), 0)).containsExactly(4);
        assertThat(book.journals.verify().faults()).isEmpty();
    }

    @Test
    void whatIsRefusedLeavesNoTrace() throws IOException {
        assertThat(book.recorder.attach(book.file("a.jpg", new byte[0]), FORM, 1))
                .isEqualTo(new Attached.Refused(PictureFault.EMPTY));
        assertThat(book.journals.head(DEVICE).seq()).isZero();
        assertThat(folder.resolve("a/vault")).doesNotExist();
    }

    @Test
    void aVaultThatCannotBeWrittenAttachesNothing() throws IOException {
        Path file = book.file("a.jpg", MadePictures.jpeg(60, 80, 1));
        Files.writeString(folder.resolve("a/vault"), "in the way");
        assertThatThrownBy(() -> book.recorder.attach(file, FORM, 1)).isInstanceOf(IOException.class);
        assertThat(list()).isEmpty();
    }

    @Test
    void anotherDevicesPhotoIsKnownAndItsFileIsNot() throws IOException {
        byte[] jpeg = MadePictures.jpeg(60, 80, 1);
        try (var other = new PhotoBook(folder.resolve("b"), OTHER, "Panwascam", LATER)) {
            other.recorder.attach(other.file("b.jpg", jpeg), FORM, 1);
            book.hear(other, OTHER);
        }
        assertThat(book.gallery.has(one().photo().content())).isFalse();

        // The same paper photographed once, attached on two devices: the file comes, the record is there.
        assertThat(book.recorder.attach(book.file("a.jpg", jpeg), FORM, 1)).isEqualTo(new Attached.Unchanged());
        assertThat(book.gallery.has(one().photo().content())).isTrue();
        assertThat(one().actor()).isEqualTo("Panwascam");
    }

    @Test
    void hostileEntriesAreSetAsideAndTheRestGoesOn() throws IOException {
        book.recorder.attach(book.file("a.jpg", MadePictures.jpeg(60, 80, 1)), FORM, 1);
        Photo good = one().photo();
        for (String body : List.of("80", "8161", "ff", "a0", "9203")) {
            book.journals.append(
                    OTHER,
                    List.of(NewEntry.begin(
                            LATER, "x", PhotoEntries.ATTACHED, HexFormat.of().parseHex(body))));
        }
        byte[] other = PhotoEntries.encode(good);
        other[40] ^= 1; // within the hash
        book.journals.append(
                OTHER,
                List.of(
                        NewEntry.amend(LATER, "x", PhotoEntries.ATTACHED, one().subject(), one().heads(), other),
                        NewEntry.begin(LATER, "x", PhotoEntries.DETACHED, PhotoEntries.encodeDetached())));
        assertThat(one().photo()).isEqualTo(good);
        assertThat(book.journals.setAside()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(book.journals.verify().faults()).isEmpty();
    }

    @Test
    void namesOfFilesAreBounded() {
        assertThat(Photo.named("a\u0000b\u202Egpj.jpg")).isEqualTo("abgpj.jpg");
        assertThat(Photo.named("x".repeat(500) + ".jpg"))
                .hasSize(Photo.MAX_NAME)
                .endsWith("x.jpg");
        assertThat(Photo.named("\uD83D\uDCF7".repeat(100))).hasSize(Photo.MAX_NAME);
        assertThat(Photo.named("a" + "\uD83D\uDCF7".repeat(100))).hasSize(Photo.MAX_NAME);
        assertThat(Photo.named("\uD83D\uDCF7".repeat(100) + "a")).hasSize(Photo.MAX_NAME - 1);
    }

    private List<RecordedPhoto> list() {
        return book.photos.of("PEMILU-2024", "PPWP", FORM.station());
    }

    private RecordedPhoto one() {
        assertThat(list()).hasSize(1);
        return list().getFirst();
    }
}
