package id.suar.count.keying.ui;

import id.suar.count.ui.SheetSide;
import id.suar.fx.KeyHint;
import id.suar.fx.Navigator;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// What differs between two keyings of a form, with the photo of the paper beside it where there is one. What
/// happens after recording is decided here; the rest is made anew for each state that is shown.
final class SettleScreen implements Screen {

    private final KeyingDesk desk;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Texts texts;
    private final StackPane node = new StackPane();
    private final SheetSide side;
    private SettleModel model;
    private SettleController form;

    SettleScreen(KeyingDesk desk, Tasks tasks, Navigator navigator, SettleStart start) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigator = navigator;
        this.texts = desk.texts();
        show(start);
        side = new SheetSide(
                desk.counts(), tasks, node, start.contest(), start.pair().station());
    }

    @Override
    public String title() {
        return form.title();
    }

    @Override
    public Parent node() {
        return side.node();
    }

    @Override
    public Node first() {
        return form.first();
    }

    @Override
    public void refresh() {
        side.refresh();
    }

    @Override
    public void leave() {
        model.keep();
        side.leave();
    }

    @Override
    public List<KeyHint> keys() {
        Stream<KeyHint> own = Stream.of(
                new KeyHint("1", texts.text("keying.keys.a")),
                new KeyHint("2", texts.text("keying.keys.b")),
                new KeyHint("0, 3 … 9", texts.text("keying.keys.other")),
                new KeyHint("Enter", texts.text("keying.keys.next")),
                new KeyHint("Shift+Enter", texts.text("keying.keys.previous")),
                new KeyHint("Ctrl+S", texts.text("keying.keys.save")),
                new KeyHint("Esc", texts.text("keying.keys.leave")));
        return Stream.concat(own, side.keys(texts).stream()).toList();
    }

    SettleModel model() {
        return model;
    }

    void back() {
        navigator.back();
    }

    void save() {
        switch (model.save(this::saved)) {
            case WRITING -> {}
            case INCOMPLETE -> {
                navigator.say(texts.text("keying.settle.incomplete", model.open()));
                form.first().requestFocus();
            }
            case NAMELESS -> {
                navigator.say(texts.text("keying.settle.nameless"));
                form.askForName();
            }
            case KEYER ->
                navigator.say(texts.text(
                        "keying.settle.keyer", model.settlerProperty().get().strip()));
        }
    }

    private void saved() {
        navigator.say(texts.text("keying.settle.said", form.title()));
        SettleStart before = model.start();
        tasks.run(
                () -> SettleStart.read(desk, before.contest(), before.keying()), start -> start.ifPresent(this::show));
    }

    private void show(SettleStart start) {
        boolean keyboard = form != null && node.getScene() != null;
        model = new SettleModel(desk, tasks, start);
        form = new SettleController(model, this, desk);
        node.getChildren().setAll(Views.load(form, "settle.fxml", texts));
        if (keyboard) {
            form.first().requestFocus();
        }
    }
}
