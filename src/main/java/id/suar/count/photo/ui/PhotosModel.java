package id.suar.count.photo.ui;

import id.suar.count.ContestChoices;
import id.suar.count.photo.BatchFile;
import id.suar.count.photo.BatchFolder;
import id.suar.count.photo.MatchGround;
import id.suar.count.photo.PhotoRecorder.Attached;
import id.suar.count.photo.Suggestion;
import id.suar.count.photo.Suggestion.Target;
import id.suar.count.photo.ui.PhotoRow.State;
import id.suar.election.Contest;
import id.suar.evidence.PictureFault;
import id.suar.evidence.ui.FaultWords;
import id.suar.fx.Tasks;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A batch of photos: read, matched, corrected, and attached when somebody says so. Nothing is stored before. Work is
/// done a few files at a time, so that it can be stopped after any of them; what is attached by then stays attached.
/// FX thread.
final class PhotosModel {

    private static final int AT_ONCE = 4;

    private final PhotoDesk desk;
    private final Tasks tasks;
    private final List<Contest> contests;
    private final ObservableList<PhotoRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>(Work.NONE);
    private final Matching matching;
    private final ReadOnlyObjectWrapper<Optional<Contest>> contest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean chosen;
    private int turn;

    /// What is under way.
    ///
    /// @param doing empty while nothing is
    record Work(Optional<Doing> doing, int done, int of, boolean more) {

        enum Doing {
            READING,
            ATTACHING
        }

        static final Work NONE = new Work(Optional.empty(), 0, 0, false);

        boolean busy() {
            return doing.isPresent();
        }
    }

    PhotosModel(PhotoDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.contests = ContestChoices.of(desk.packs(), desk.scope());
        this.matching = new Matching(desk, contests);
        contest.set(contests.stream().findFirst());
    }

    List<Contest> contests() {
        return contests;
    }

    ReadOnlyObjectProperty<Optional<Contest>> contestProperty() {
        return contest.getReadOnlyProperty();
    }

    /// Begins with the contest that the list of stations shows, unless one was chosen here.
    void suppose() {
        tasks.run(
                desk::remembered,
                id -> contests.stream()
                        .filter(one -> !chosen && rows.isEmpty() && id.equals(Optional.of(one.id())))
                        .findFirst()
                        .ifPresent(one -> contest.set(Optional.of(one))));
    }

    /// The contest that files are of whose names say nothing else; those that nobody has corrected are matched anew.
    void choose(Contest one) {
        if (!contest.get().equals(Optional.of(one))) {
            chosen = true;
            contest.set(Optional.of(one));
            if (!rows.isEmpty() && !work.get().busy()) {
                match(
                        rows.stream().map(PhotoRow::file).toList(),
                        Optional.empty(),
                        work.get().more());
            }
        }
    }

    ObservableList<PhotoRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Work> workProperty() {
        return work.getReadOnlyProperty();
    }

    long count(State state) {
        return rows.stream().filter(row -> row.is(state)).count();
    }

    long guesses() {
        return rows.stream()
                .filter(row -> row.is(State.READY))
                .filter(row -> row.suggestion().confidence() == Suggestion.Confidence.GUESS)
                .count();
    }

    /// Reads a folder. What was in the table goes; what was attached stays attached.
    void read(Path folder, Consumer<IOException> unreadable) {
        int now = ++turn;
        rows.clear();
        work.set(new Work(Optional.of(Work.Doing.READING), 0, 0, false));
        tasks.run(() -> BatchFolder.list(folder), listing -> look(now, listing, new ArrayList<>()), fault -> {
            work.set(Work.NONE);
            if (fault instanceof IOException io) {
                unreadable.accept(io);
            } else {
                tasks.unexpected(fault);
            }
        });
    }

    private void look(int now, BatchFolder.Listing listing, List<BatchFile> seen) {
        if (now != turn) {
            return;
        }
        int all = listing.files().size();
        work.set(new Work(Optional.of(Work.Doing.READING), seen.size(), all, listing.more()));
        if (seen.size() == all) {
            match(seen, Optional.empty(), listing.more());
            return;
        }
        List<Path> next = listing.files().subList(seen.size(), Math.min(all, seen.size() + AT_ONCE));
        tasks.run(
                () -> next.stream()
                        .map(file -> BatchFolder.look(listing.folder(), file))
                        .toList(),
                looked -> {
                    seen.addAll(looked);
                    look(now, listing, seen);
                });
    }

    /// Gives the files that have no station to the stations one after another.
    ///
    /// @param first station to begin with
    /// @param pages how many photos each one has
    void fill(TpsCode first, int pages) {
        match(
                rows.stream().map(PhotoRow::file).toList(),
                Optional.of(new MatchGround.Order(first, pages)),
                work.get().more());
    }

    private void match(List<BatchFile> files, Optional<MatchGround.Order> order, boolean more) {
        int now = turn;
        if (contest.get().isEmpty()) {
            work.set(Work.NONE);
            return;
        }
        Contest meant = contest.get().get();
        Map<Path, PhotoRow> kept = new HashMap<>();
        rows.stream()
                .filter(row -> row.suggestion().reason() == Suggestion.Reason.CHOSEN || row.is(State.DONE))
                .forEach(row -> kept.put(row.file().path(), row));
        tasks.run(() -> matching.match(files, meant, order, kept), found -> {
            if (now == turn) {
                work.set(new Work(Optional.empty(), 0, 0, more));
                rows.setAll(found);
            }
        });
    }

    /// Says what these files show; several are pages that follow each other.
    void choose(List<PhotoRow> these, Contest one, TpsCode station, int page) {
        int next = page;
        for (PhotoRow row : these) {
            int at = rows.indexOf(row);
            if (at >= 0 && row.changeable()) {
                rows.set(at, row.chosen(new Target(one.key(), station, Math.min(next++, 99))));
            }
        }
    }

    /// Leaves files out of the batch. They stay where they are.
    void leaveOut(List<PhotoRow> these) {
        if (!work.get().busy()) {
            rows.removeAll(List.copyOf(these));
        }
    }

    /// Attaches all that are ready.
    ///
    /// @param stopped a disk that takes no more; what was attached before stays attached
    void attach(Consumer<IOException> stopped) {
        List<PhotoRow> ready = rows.stream().filter(row -> row.is(State.READY)).toList();
        if (!work.get().busy() && contest.get().isPresent() && !ready.isEmpty()) {
            attach(turn, contest.get().get().election().key(), ready, 0, stopped);
        }
    }

    private void attach(int now, String election, List<PhotoRow> ready, int done, Consumer<IOException> stopped) {
        if (now != turn) {
            return;
        }
        boolean end = done == ready.size();
        work.set(new Work(
                end ? Optional.empty() : Optional.of(Work.Doing.ATTACHING),
                done,
                ready.size(),
                work.get().more()));
        if (end) {
            return;
        }
        PhotoRow row = ready.get(done);
        tasks.run(
                () -> attach(election, row),
                attached -> {
                    replace(row, attached);
                    attach(now, election, ready, done + 1, stopped);
                },
                fault -> {
                    work.set(new Work(Optional.empty(), 0, 0, work.get().more()));
                    if (fault instanceof IOException io) {
                        stopped.accept(io);
                    } else {
                        tasks.unexpected(fault);
                    }
                });
    }

    private PhotoRow attach(String election, PhotoRow row) throws IOException {
        Target target = row.suggestion().target().orElseThrow();
        Attached attached = desk.recorder()
                .attach(row.file().path(), desk.form(election, target.contest(), target.station()), target.page());
        return switch (attached) {
            case Attached.Refused(PictureFault fault) -> PhotoRow.refused(row.file(), fault);
            case Attached.NoRoom(long free) -> throw new IOException(FaultWords.noRoom(free, desk.texts()));
            case Attached.Added _, Attached.Moved _, Attached.Unchanged _ -> row.in(State.DONE);
        };
    }

    private void replace(PhotoRow row, PhotoRow by) {
        int at = rows.indexOf(row);
        if (at >= 0) {
            rows.set(at, by);
        }
    }

    /// Stops after the files that are being worked on now.
    void cancel() {
        if (work.get().busy()) {
            turn++;
            work.set(new Work(Optional.empty(), 0, 0, work.get().more()));
        }
    }
}
