package id.suar.count.ui;

import id.suar.count.CountDocument;
import id.suar.count.Paper;
import id.suar.count.words.PaperWords;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;

/// What can be begun beside the sheet that is shown.
record SheetMenu(SheetStart start, Texts texts, SheetScreen screen) {

    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item(texts.text("count.more.repeat"), screen::repeat));
        if (start.round().number() > 0 && start.recorded().isPresent()) {
            String key = start.round().withdrawn() ? "count.more.restore" : "count.more.withdraw";
            items.add(item(texts.text(key), screen::repeat));
        }
        var words = new PaperWords(texts);
        for (Paper.Kind kind : Paper.Kind.values()) {
            if (kind != Paper.Kind.UNSAID && start.recorded().isPresent() && !known(kind)) {
                items.add(item(texts.text("count.more.document", words.paper(kind)), () -> screen.begin(kind)));
            }
        }
        items.add(item(texts.text("count.more.row"), screen::addRow));
        return items;
    }

    private boolean known(Paper.Kind kind) {
        var document = new CountDocument(start.round().number(), kind);
        return start.documents().stream().anyMatch(one -> one.document().equals(document));
    }

    private static MenuItem item(String text, Runnable does) {
        var item = new MenuItem(text);
        item.setOnAction(event -> does.run());
        return item;
    }
}
