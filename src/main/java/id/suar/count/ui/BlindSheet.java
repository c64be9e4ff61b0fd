package id.suar.count.ui;

import id.suar.count.CountDocument;
import id.suar.election.Contest;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The form of a sheet, keyed anew from its paper by somebody who is shown nothing of the record. What is shown,
/// kept as a draft and recorded is a matter of the desk that it works with. FX thread.
public final class BlindSheet implements Screen {

    private final SheetScreen sheet;
    private final BorderPane node = new BorderPane();

    /// Ways out of it.
    public interface Way {

        /// It is on disk: this form is left.
        void recorded();

        /// After that: to the next one that waits.
        void next();

        void back();

        void say(String text);
    }

    private BlindSheet(CountDesk desk, Tasks tasks, SheetStart start, String notice, Way way) {
        this.sheet = new SheetScreen(desk, tasks, new Ways(way), start);
        var line = new Label(notice);
        line.setWrapText(true);
        var top = new HBox(line);
        top.getStyleClass().addAll("sheet-notice", "blind-notice");
        node.setTop(top);
        node.setCenter(sheet.node());
    }

    /// @param desk   one that knows nothing of what is recorded
    /// @param notice stands over the form all the time
    /// @param then   gets the screen, on the FX thread
    public static void open(
            CountDesk desk,
            Tasks tasks,
            Contest contest,
            TpsCode station,
            String notice,
            Way way,
            Consumer<Screen> then) {
        tasks.run(
                () -> new SheetReading(desk, contest, station)
                        .read(Optional.empty())
                        .alone(),
                start -> then.accept(new BlindSheet(desk, tasks, start, notice, way)));
    }

    @Override
    public String title() {
        return sheet.title();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return sheet.first();
    }

    @Override
    public void refresh() {
        sheet.refresh();
    }

    @Override
    public void leave() {
        sheet.leave();
    }

    @Override
    public List<KeyHint> keys() {
        return sheet.keys();
    }

    /// After a restart the window opens the list: the place of a sheet would show the record.
    @Override
    public String place() {
        return "";
    }

    private record Ways(Way way) implements Doors {

        @Override
        public void sheet(Contest contest, TpsCode station) {
            throw new IllegalStateException("no sheet is opened from a blind one");
        }

        @Override
        public boolean free() {
            return false;
        }

        @Override
        public void instead(Contest contest, TpsCode station) {
            throw new IllegalStateException("no sheet is opened from a blind one");
        }

        @Override
        public void next(Contest contest, TpsCode after) {
            way.next();
        }

        @Override
        public void history(Contest contest, TpsCode station) {
            throw new IllegalStateException("a blind form has no history");
        }

        @Override
        public void versions(Contest contest, TpsCode station, Optional<CountDocument> document) {
            throw new IllegalStateException("a blind form has no other versions");
        }

        @Override
        public void recorded(Contest contest, TpsCode station) {
            way.recorded();
        }

        @Override
        public void back() {
            way.back();
        }

        @Override
        public void say(String text) {
            way.say(text);
        }
    }
}
