package id.suar.count.photo.ui;

import id.suar.count.photo.PhotoForm;
import id.suar.count.photo.PhotoRecorder.Attached;
import id.suar.count.photo.RecordedPhoto;
import id.suar.election.Contest;
import id.suar.evidence.PictureFault;
import id.suar.evidence.ui.FaultWords;
import id.suar.fx.Tasks;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The photos of one sheet. FX thread.
final class SheetPhotosModel {

    private final PhotoDesk desk;
    private final Tasks tasks;
    private final Contest contest;
    private final TpsCode station;
    private final ReadOnlyObjectWrapper<List<RecordedPhoto>> photos = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private boolean ended;

    SheetPhotosModel(PhotoDesk desk, Tasks tasks, Contest contest, TpsCode station) {
        this.desk = desk;
        this.tasks = tasks;
        this.contest = contest;
        this.station = station;
    }

    ReadOnlyObjectProperty<List<RecordedPhoto>> photosProperty() {
        return photos.getReadOnlyProperty();
    }

    /// What became of the last thing that was done, in words.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    void refresh() {
        tasks.run(() -> desk.photos().of(contest.election().key(), contest.key(), station), found -> {
            if (!ended && !found.equals(photos.get())) {
                photos.set(found);
            }
        });
    }

    /// As the next page that has none.
    void attach(Path file) {
        tasks.run(
                () -> desk.recorder().attach(file, form(), free()),
                attached -> {
                    said.set(words(attached));
                    refresh();
                },
                this::failed);
    }

    void detach(RecordedPhoto photo) {
        tasks.run(
                () -> {
                    desk.recorder().detach(photo);
                    return photo;
                },
                gone -> {
                    said.set(desk.texts().text("photo.side.detached"));
                    refresh();
                });
    }

    /// To another polling station or page.
    MoveModel move(RecordedPhoto photo) {
        return new MoveModel(desk, tasks, contest, photo);
    }

    void say(String what) {
        said.set(what);
    }

    /// The sheet is closed: what still comes is for nobody.
    void end() {
        ended = true;
    }

    private PhotoForm form() {
        return desk.form(contest.election().key(), contest.key(), station);
    }

    private int free() {
        PhotoForm form = form();
        Set<Integer> there = desk.photos().pages(form.election(), form.contest(), station, form.round());
        return IntStream.rangeClosed(1, 99)
                .filter(page -> !there.contains(page))
                .findFirst()
                .orElse(99);
    }

    private String words(Attached attached) {
        return switch (attached) {
            case Attached.Added added -> desk.texts().text("photo.side.attached");
            case Attached.Moved moved -> desk.texts().text("photo.side.moved");
            case Attached.Unchanged unchanged -> desk.texts().text("photo.side.unchanged");
            case Attached.Refused(PictureFault fault) -> FaultWords.of(fault, desk.texts());
            case Attached.NoRoom(long free) -> FaultWords.noRoom(free, desk.texts());
        };
    }

    private void failed(Throwable fault) {
        if (fault instanceof IOException) {
            said.set(desk.texts().text("photo.unwritten", String.valueOf(fault.getMessage())));
        } else {
            tasks.unexpected(fault);
        }
    }
}
