package id.suar.count.ui;

import javafx.scene.Node;

/// The ways out of a form's figures: to its buttons, to the strip that asks, to another party.
///
/// @param form that the figures are in
record WaysOut(SheetController form, SheetScreen screen) implements FormEntry.Ways {

    @Override
    public void afterLast() {
        form.goToEnd();
    }

    @Override
    public void detail(String figure, boolean words) {
        String named =
                form.entry().fields().of(figure).map(Node::getAccessibleText).orElse(figure);
        form.strip().askMark(figure, named, words, () -> form.entry().go(figure));
    }

    @Override
    public void jump() {
        screen.jump();
    }

    @Override
    public void moved() {
        form.showParty();
    }
}
