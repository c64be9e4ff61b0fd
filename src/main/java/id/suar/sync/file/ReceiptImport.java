package id.suar.sync.file;

import id.suar.access.SafeFile;
import id.suar.journal.JournalId;
import id.suar.sync.AnswerCodec;
import id.suar.sync.AnswerDesk;
import id.suar.sync.Heard;
import id.suar.sync.SignedAnswer;
import id.suar.sync.qr.CodeReader;
import id.suar.sync.qr.Sight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes the hub's answers that came back as files.
public final class ReceiptImport {

    /// A stick may hold all the photographs of a phone.
    private static final int MOST_PICTURES = 300;

    private final AnswerDesk desk;
    private final String hub;
    private final CodeReader.Decoding decoding;

    /// @param hub      id of this device's hub
    /// @param decoding for receipts that come as pictures of codes
    public ReceiptImport(AnswerDesk desk, String hub, CodeReader.Decoding decoding) {
        this.desk = desk;
        this.hub = hub;
        this.decoding = decoding;
    }

    public record Read(Path file, ReceiptFinding finding) {

        /// What this device was told; empty when it was not.
        public Optional<Heard> heard() {
            return finding instanceof ReceiptFinding.Told(Heard heard) ? Optional.of(heard) : Optional.empty();
        }
    }

    /// All of them, in the order of their names; the same files again change nothing.
    public List<Read> from(Path folder) {
        List<Read> all = new ArrayList<>();
        for (Path file : ParcelFolder.files(folder, ParcelFolder.RECEIPT)) {
            ReceiptFinding finding = SafeFile.readable(file, AnswerCodec.MAX_BYTES)
                    .map(bytes -> take(bytes, ParcelName.of(file)))
                    .orElseGet(ReceiptFinding.NotAReceipt::new);
            all.add(new Read(file, finding));
        }
        all.addAll(pictured(folder));
        return all;
    }

    /// Where there is a folder of ours, only those in it are looked at. Pictures without a code of ours are none of our
    /// business.
    private List<Read> pictured(Path folder) {
        Path own = folder.resolve(ParcelFolder.FOLDER);
        Path place = Files.isDirectory(own) ? own : folder;
        var reader = new CodeReader(decoding);
        List<Read> all = new ArrayList<>();
        for (Path file :
                PictureFolder.pictures(place).stream().limit(MOST_PICTURES).toList()) {
            if (reader.read(file) instanceof Sight.Whole(String _, byte[] bytes)) {
                all.add(new Read(file, take(bytes)));
            }
        }
        return all;
    }

    /// One that came without a name, say as a code on a screen.
    public ReceiptFinding take(byte[] bytes) {
        return take(bytes, Optional.empty());
    }

    private ReceiptFinding take(byte[] bytes, Optional<ParcelName> name) {
        return desk.read(bytes).map(signed -> signed(signed, name)).orElseGet(() -> strange(bytes, name));
    }

    private ReceiptFinding signed(SignedAnswer signed, Optional<ParcelName> name) {
        String device = desk.journal(signed)
                .or(() -> name.map(ParcelName::journal))
                .map(JournalId::device)
                .orElse(desk.device());
        return device.equals(desk.device())
                ? new ReceiptFinding.Told(desk.takeFiled(signed))
                : new ReceiptFinding.OtherDevice(device);
    }

    private ReceiptFinding strange(byte[] bytes, Optional<ParcelName> name) {
        return switch (AnswerCodec.shape(bytes)) {
            case NOT_AN_ANSWER -> new ReceiptFinding.NotAReceipt();
            case NEWER -> new ReceiptFinding.Newer();
            case CUT_SHORT -> new ReceiptFinding.CutShort();
            case WHOLE ->
                name.map(ParcelName::hub).filter(hub::equals).isPresent()
                        ? new ReceiptFinding.Altered()
                        : new ReceiptFinding.OtherHub();
        };
    }
}
