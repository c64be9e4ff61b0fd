package id.suar.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The process that [FullDiskTest] gives no more room: it appends until that fails, says why, waits to be
/// told that there is room again, and appends once more.
final class FullDiskWriter {

    private FullDiskWriter() {}

    public static void main(String[] args) throws Exception {
        var notebook = new Notebook(Path.of(args[0]));
        long seq = 0;
        try {
            while (true) {
                append(notebook, ++seq);
            }
        } catch (RuntimeException e) {
            System.out.println("refused " + e.getClass().getName() + ": " + e.getMessage());
        }
        System.in.read();
        append(notebook, seq);
    }

    private static void append(Notebook notebook, long seq) {
        notebook.journals.append(Notebook.A, List.of(NoteView.note(Instant.EPOCH, "pengawas", KilledWriter.text(seq))));
        System.out.println("saved " + seq);
    }
}
