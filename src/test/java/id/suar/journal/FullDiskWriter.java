package id.suar.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.LongStream;

/// The process that [FullDiskTest] gives no more room: it appends, so many at a time, until that fails, says
/// why, waits to be told that there is room again, and appends once more.
final class FullDiskWriter {

    private FullDiskWriter() {}

    public static void main(String[] args) throws Exception {
        var notebook = new Notebook(Path.of(args[0]));
        int atOnce = Integer.parseInt(args[1]);
        long seq = 0;
        try {
            while (true) {
                append(notebook, seq, atOnce);
                seq += atOnce;
            }
        } catch (RuntimeException e) {
            System.out.println("refused " + e.getClass().getName() + ": " + e.getMessage());
        }
        System.in.read();
        append(notebook, seq, atOnce);
    }

    private static void append(Notebook notebook, long after, int count) {
        notebook.journals.append(
                Notebook.A,
                LongStream.rangeClosed(after + 1, after + count)
                        .mapToObj(seq -> NoteView.note(Instant.EPOCH, "pengawas", KilledWriter.text(seq)))
                        .toList());
        System.out.println("saved " + (after + count));
    }
}
