package id.suar.count.photo;

import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Photos in SQLite: what is asked for in columns, the photo itself as the body of its last entry that tells of it.
public final class SqlPhotoView implements SqlView<PhotoView.State> {

    private final PhotoView fold = new PhotoView();

    @Override
    public String name() {
        return "count.photo";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<PhotoView.State> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("count_photo");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE count_photo (
                  subject TEXT NOT NULL PRIMARY KEY,
                  election TEXT NOT NULL,
                  contest TEXT NOT NULL,
                  station TEXT NOT NULL,
                  round INTEGER NOT NULL,
                  page INTEGER NOT NULL,
                  content TEXT NOT NULL,
                  attached INTEGER NOT NULL,
                  recorded_at INTEGER NOT NULL,
                  actor TEXT NOT NULL,
                  last TEXT NOT NULL,
                  heads TEXT NOT NULL,
                  photo BLOB NOT NULL
                ) WITHOUT ROWID""");
        handle.execute("CREATE INDEX count_photo_form ON count_photo (election, contest, station, round, page)");
        handle.execute("CREATE INDEX count_photo_content ON count_photo (content)");
    }

    @Override
    public void put(Handle handle, List<Folded<PhotoView.State>> records) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT OR REPLACE INTO count_photo
                  (subject, election, contest, station, round, page, content, attached, recorded_at, actor, last,
                   heads, photo)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        for (Folded<PhotoView.State> record : records) {
            Photo photo = record.state().photo();
            batch.bind(0, record.subject().toString())
                    .bind(1, photo.form().election())
                    .bind(2, photo.form().contest())
                    .bind(3, photo.form().station().digits())
                    .bind(4, photo.form().round())
                    .bind(5, photo.page())
                    .bind(6, photo.content().hex())
                    .bind(7, record.state().attached() ? 1 : 0)
                    .bind(8, record.last().recordedAt().toEpochMilli())
                    .bind(9, record.last().actor())
                    .bind(10, record.last().id().toString())
                    .bind(11, record.heads().stream().map(EntryId::toString).collect(Collectors.joining(" ")))
                    .bind(12, PhotoEntries.encode(photo))
                    .add();
        }
        batch.execute();
    }
}
