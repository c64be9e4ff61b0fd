package id.suar.sync.file;

import id.suar.access.SafeFile;
import id.suar.sync.AnswerCodec;
import id.suar.sync.AnswerDesk;
import id.suar.sync.Heard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes the hub's answers that came back as files.
public final class ReceiptImport {

    private final AnswerDesk desk;

    public ReceiptImport(AnswerDesk desk) {
        this.desk = desk;
    }

    /// @param heard empty: not an answer that this device's hub signed
    public record Read(Path file, Optional<Heard> heard) {}

    /// All of them, in the order of their names; the same files again change nothing.
    public List<Read> from(Path folder) {
        List<Read> all = new ArrayList<>();
        for (Path file : ParcelFolder.files(folder, ParcelFolder.RECEIPT)) {
            Optional<Heard> heard = SafeFile.read(file, AnswerCodec.MAX_BYTES)
                    .flatMap(desk::read)
                    .map(desk::takeFiled);
            all.add(new Read(file, heard));
        }
        return all;
    }
}
