package id.suar.count.ui;

import id.suar.count.ui.BesideSheet.Beside;
import id.suar.election.Contest;
import id.suar.fx.BesideSplit;
import id.suar.fx.KeyHint;
import id.suar.fx.Keyboard;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.journal.Drafts;
import id.suar.region.TpsCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The form of a sheet and what lies beside it. `F6` shows it or puts it away, `Shift+F6` goes over to it and
/// back. How wide it was and whether it was put away is remembered on the device. FX thread.
public final class SheetSide {

    /// Beside the drafts, under a name that no draft has.
    private static final String ROOM = "count.choice";

    private static final String KEY = "beside";
    private static final String AWAY = "away";

    private final Drafts drafts;
    private final Tasks tasks;
    private final StackPane form;
    private final BesideSplit split;
    private final Optional<Beside> beside;
    private boolean away;
    private Optional<Node> left = Optional.empty();

    public SheetSide(CountDesk desk, Tasks tasks, StackPane form, Contest contest, TpsCode station) {
        this.drafts = desk.drafts();
        this.tasks = tasks;
        this.form = form;
        this.split = new BesideSplit(form);
        this.beside = desk.beside().of(contest, station);
        beside.ifPresent(this::begin);
    }

    public BesideSplit node() {
        return split;
    }

    public List<KeyHint> keys(Texts texts) {
        return beside.isEmpty()
                ? List.of()
                : List.of(
                        new KeyHint("F6", texts.text("count.keys.beside")),
                        new KeyHint("Shift+F6", texts.text("count.keys.over")));
    }

    public void refresh() {
        beside.ifPresent(Beside::refresh);
    }

    public void leave() {
        beside.ifPresent(Beside::leave);
        split.share().ifPresent(share -> keep());
    }

    private void begin(Beside one) {
        split.setSide(one.node());
        split.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(one, event));
        one.filled().subscribe(filled -> showByItself());
        split.widthProperty().subscribe(width -> showByItself());
        tasks.run(() -> drafts.find(ROOM, KEY).map(bytes -> new String(bytes, StandardCharsets.UTF_8)), this::remember);
        one.refresh();
    }

    private void pressed(Beside one, KeyEvent event) {
        if (event.getCode() == KeyCode.F6 && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            if (event.isShiftDown()) {
                goOver(one);
            } else {
                toggle(one);
            }
        } else if (split.isWanted() && inForm() && one.pressed(event)) {
            event.consume();
        }
    }

    private void toggle(Beside one) {
        boolean show = !split.isWanted();
        away = !show;
        keep();
        if (show) {
            show(one);
        } else {
            split.want(false);
            back();
        }
    }

    private void show(Beside one) {
        left = focused();
        split.want(true);
        if (!split.hasRoom()) {
            one.first().requestFocus();
        }
    }

    private void goOver(Beside one) {
        if (!inForm()) {
            if (!split.hasRoom()) {
                split.want(false);
            }
            back();
        } else {
            show(one);
            one.first().requestFocus();
        }
    }

    /// To the field that the keyboard came from.
    private void back() {
        left.filter(node -> Keyboard.isWithin(node, form)).ifPresent(Node::requestFocus);
    }

    /// It comes by itself where it takes nothing away from the form.
    private void showByItself() {
        boolean filled = beside.map(one -> one.filled().get()).orElse(false);
        if (filled && !away && !split.isWanted() && split.getWidth() > 0 && split.hasRoom()) {
            split.want(true);
        }
    }

    private boolean inForm() {
        return focused().filter(node -> Keyboard.isWithin(node, form)).isPresent();
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(split.getScene()).map(scene -> scene.getFocusOwner());
    }

    private void remember(Optional<String> kept) {
        kept.ifPresent(text -> {
            away = text.endsWith(AWAY);
            if (text.matches("0\\.\\d{1,6}.*")) {
                split.setShare(Double.parseDouble(text.split(" ")[0]));
            }
            if (away) {
                split.want(false);
            }
        });
    }

    private void keep() {
        String share = split.share()
                .map(part -> String.format(Locale.ROOT, "%.4f", part))
                .orElse("-");
        byte[] text = (share + (away ? " " + AWAY : "")).getBytes(StandardCharsets.UTF_8);
        tasks.run(
                () -> {
                    drafts.save(ROOM, KEY, text);
                    return text;
                },
                kept -> {});
    }
}
