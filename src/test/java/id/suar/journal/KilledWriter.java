package id.suar.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The process that [KilledWriterTest] kills: it appends without end and says, after each append has
/// returned, up to where its entries are saved.
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] args) {
        var random = new Random(Long.parseLong(args[1]));
        var notebook = new Notebook(Path.of(args[0]));
        long seq = notebook.journals.head(Notebook.A).seq();
        System.out.println("saved " + seq);
        while (true) {
            List<NewEntry> batch = new ArrayList<>();
            int size = random.nextInt(4) == 0 ? 1 + random.nextInt(200) : 1;
            for (int i = 0; i < size; i++) {
                batch.add(NoteView.note(Instant.EPOCH, "pengawas", text(++seq)));
            }
            notebook.journals.append(Notebook.A, batch);
            System.out.println("saved " + seq);
        }
    }

    static String text(long seq) {
        return "catatan ke-" + seq + " " + "x".repeat((int) (seq * 31 % 400));
    }
}
