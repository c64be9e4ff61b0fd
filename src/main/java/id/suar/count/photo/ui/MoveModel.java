package id.suar.count.photo.ui;

import id.suar.count.photo.Photo;
import id.suar.count.photo.PhotoForm;
import id.suar.count.photo.RecordedPhoto;
import id.suar.election.Contest;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A photo on its way to another polling station or page: where to, and the question that is asked before. FX
/// thread.
final class MoveModel {

    private final PhotoDesk desk;
    private final Tasks tasks;
    private final Contest contest;
    private final RecordedPhoto photo;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private TpsCode station;
    private int page;
    private long asked;

    /// @param question what would be done, in words; what is missing while nothing can be
    /// @param ready    it can be done
    record State(String question, boolean ready) {}

    MoveModel(PhotoDesk desk, Tasks tasks, Contest contest, RecordedPhoto photo) {
        this.desk = desk;
        this.tasks = tasks;
        this.contest = contest;
        this.photo = photo;
        this.station = photo.photo().form().station();
        this.page = photo.photo().page();
        state.set(new State(desk.texts().text("photo.move.where"), false));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    TpsCode station() {
        return station;
    }

    int page() {
        return page;
    }

    String name(TpsCode one) {
        return desk.station(one);
    }

    String path(TpsCode one) {
        return desk.regions().path(one.village());
    }

    void search(String typed, Consumer<List<TpsCode>> then) {
        tasks.run(() -> desk.stations().search(typed, contest), then);
    }

    /// Empty while what is typed is no station.
    void station(Optional<TpsCode> chosen) {
        station = chosen.orElse(null);
        ask();
    }

    /// @param typed negative while nothing is typed
    void page(int typed) {
        page = typed;
        ask();
    }

    private void ask() {
        long turn = ++asked;
        Texts texts = desk.texts();
        Photo now = photo.photo();
        if (station == null || page < 1 || page > Photo.MAX_PAGE) {
            state.set(new State(texts.text("photo.move.where"), false));
        } else if (station.equals(now.form().station()) && page == now.page()) {
            state.set(new State(texts.text("photo.move.same"), false));
        } else {
            TpsCode to = station;
            tasks.run(() -> taken(to), there -> {
                if (turn == asked) {
                    state.set(new State(question(there.contains(page)), true));
                }
            });
        }
    }

    private String question(boolean taken) {
        String question = desk.texts()
                .text(
                        "photo.move.question",
                        photo.photo().page(),
                        name(photo.photo().form().station()),
                        page,
                        name(station));
        return taken ? question + " " + desk.texts().text("photo.move.taken") : question;
    }

    private Set<Integer> taken(TpsCode to) {
        PhotoForm form = form(to);
        return desk.photos().pages(form.election(), form.contest(), to, form.round());
    }

    /// On the same paper it stays with its vote; on another it goes to the vote that counts there now.
    private PhotoForm form(TpsCode to) {
        PhotoForm now = photo.photo().form();
        return to.equals(now.station()) ? now : desk.form(now.election(), now.contest(), to);
    }

    /// Does nothing while it is not ready.
    ///
    /// @param then hears in words what was done, when it is on disk
    void move(Consumer<String> then) {
        if (!state.get().ready()) {
            return;
        }
        TpsCode to = station;
        int at = page;
        tasks.run(
                () -> desk.recorder().move(photo, form(to), at),
                moved -> then.accept(desk.texts().text("photo.move.done", at, name(to))));
    }
}
