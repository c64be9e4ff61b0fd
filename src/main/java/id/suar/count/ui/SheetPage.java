package id.suar.count.ui;

import id.suar.fx.FollowFocus;
import id.suar.fx.LaterPart;
import id.suar.i18n.Texts;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The form itself on its page that scrolls: figures, what is said about them, head and foot. FX thread.
final class SheetPage {

    private final Parent root;
    private final ScrollPane scroll;
    private final VBox page;
    private final FormEntry entry;
    private final AboutSheet about;
    private final LaterPart<PaperPane> paper;

    /// @param root  of the screen
    /// @param toEnd takes the keyboard to the button that ends the form
    SheetPage(
            SheetModel model,
            Texts texts,
            FormEntry.Ways ways,
            Parent root,
            ScrollPane scroll,
            VBox page,
            FlowPane halves,
            Runnable toEnd) {
        this.root = root;
        this.scroll = scroll;
        this.page = page;
        entry = new FormEntry(model, texts, ways);
        about = new AboutSheet(model, texts, toEnd);
        VBox right = entry.right();
        right.getChildren().add(about);
        halves.getChildren().setAll(entry.left(), right);
        entry.wide().ifPresent(page.getChildren()::add);
        int below = page.getChildren().size();
        paper = new LaterPart<>(root, () -> {
            var made = new PaperPane(model, texts, toEnd);
            page.getChildren().add(below, made);
            return made;
        });
    }

    FormEntry entry() {
        return entry;
    }

    AboutSheet about() {
        return about;
    }

    /// Nothing is left to be made: the keyboard may go anywhere.
    PaperPane whole() {
        return paper.get();
    }

    /// Head and foot, whole, with the keyboard.
    void goToPaper() {
        PaperPane whole = paper.get();
        lay();
        raise(whole);
        whole.first().requestFocus();
    }

    /// The whole of the party at hand is in sight, and stays where it is from one party to the next.
    void showParty() {
        if (root.getScene() != null) {
            lay();
            entry.book().ifPresent(book -> raise(book.getParent()));
            FollowFocus.reveal(scroll);
        }
    }

    /// A pane that scrolls has its content in the scene only when it has a skin, and a field out of the scene
    /// cannot have the keyboard.
    void readyForKeys() {
        if (root.getScene() != null && !root.getScene().getStylesheets().isEmpty()) {
            root.applyCss();
        }
    }

    private void lay() {
        root.getScene().getRoot().applyCss();
        root.getScene().getRoot().layout();
    }

    /// Scrolls so far that a part of the page begins where the view does.
    private void raise(Node part) {
        double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, part.getBoundsInParent().getMinY() / hidden));
    }
}
