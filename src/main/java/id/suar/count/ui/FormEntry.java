package id.suar.count.ui;

import id.suar.count.CellMark;
import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import id.suar.election.PartyRows;
import id.suar.fx.FigureField;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The form of one sheet and the keys of its fields, in the paper's order. The fields of a party are made when
/// somebody comes to it.
final class FormEntry {

    private final SheetModel model;
    private final FormLayout layout;
    private final FigureFields fields;
    private final FormGrid grid;
    private final Optional<PartyBook> book;
    private final Ways ways;

    /// What leads out of the figures.
    interface Ways {

        void afterLast();

        /// How a cell stands on the paper: a correction, or words.
        void detail(String figure, boolean words);

        /// To a party by its number.
        void jump();

        /// The fields have changed their places.
        void moved();
    }

    FormEntry(SheetModel model, Texts texts, Ways ways) {
        this.model = model;
        this.layout = model.form().layout();
        this.ways = ways;
        this.fields = new FigureFields(model, texts);
        this.grid = new FormGrid(layout, model.words(), texts, this::field);
        this.book = layout.parties().isEmpty()
                ? Optional.empty()
                : Optional.of(new PartyBook(
                        grid, layout, model.words(), texts, model.form()::value, model::visited, this::jump));
        book.ifPresent(one -> one.open(layout.parties().getFirst().number(), () -> {}));
    }

    FigureFields fields() {
        return fields;
    }

    VBox left() {
        return grid.left();
    }

    VBox right() {
        return grid.right();
    }

    Optional<VBox> wide() {
        return grid.isWide() ? Optional.of(grid.wide(book)) : Optional.empty();
    }

    /// Empty on a form without parties.
    Optional<PartyBook> book() {
        return book;
    }

    FigureField first() {
        return fields.of(layout.figures().getFirst()).orElseThrow();
    }

    void judge() {
        fields.judge();
        book.ifPresent(PartyBook::refresh);
    }

    /// Gives a figure the keyboard; its party is opened for it.
    void go(String figure) {
        int party = party(figure);
        if (party != 0 && book.orElseThrow().opened() != party) {
            open(party, figure);
        } else {
            fields.of(figure).ifPresent(FigureField::requestFocus);
        }
    }

    /// To the first figure of a party that is blank, or to its first.
    ///
    /// @return whether the form has such a party
    boolean jump(int number) {
        Optional<PartyRows> party = book.flatMap(one -> one.party(number));
        party.ifPresent(
                rows -> go(model.blank(figures(rows)).stream().findFirst().orElse(rows.own())));
        return party.isPresent();
    }

    /// The party whose rows are shown; 0 for none.
    int party() {
        return book.map(PartyBook::opened).orElse(0);
    }

    private void open(int party, String figure) {
        PartyBook pages = book.orElseThrow();
        List<String> old = pages.party(pages.opened()).map(FormEntry::figures).orElse(List.of());
        pages.open(party, () -> fields.of(figure).ifPresent(FigureField::requestFocus));
        fields.forget(old);
        judge();
        ways.moved();
    }

    private FigureField field(FormRow row, String figure) {
        FigureField field = fields.make(row, figure);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(figure, event));
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(figure, event));
        if (row.party() != 0 || figure.equals("va")) {
            field.valueProperty().subscribe(value -> book.ifPresent(PartyBook::refresh));
        }
        return field;
    }

    private void pressed(String figure, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            enter(figure, event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            row(figure, event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (party(figure) != 0) {
            inParty(figure, event);
        }
    }

    private void enter(String figure, int step) {
        if (step > 0) {
            model.proposals().take(figure);
        }
        int next = layout.place(figure).orElseThrow() + step;
        if (next >= layout.figures().size()) {
            ways.afterLast();
        } else if (next >= 0) {
            go(layout.figures().get(next));
        }
    }

    /// Along the columns: the sum of a row is above a single figure.
    private void row(String figure, int step) {
        List<FormRow> rows = layout.rows();
        for (int i = 0; i < rows.size(); i++) {
            List<String> here = rows.get(i).figures();
            if (here.contains(figure) && i + step >= 0 && i + step < rows.size()) {
                List<String> target = rows.get(i + step).figures();
                int fromEnd = here.size() - here.indexOf(figure);
                go(target.get(Math.max(0, target.size() - fromEnd)));
                return;
            }
        }
    }

    /// What nobody wrote in a party's rows is one thing for all of them: zeros, dashes, or blanks. It is said by who
    /// sees the paper, never supposed.
    private void inParty(String figure, KeyEvent event) {
        List<String> all = figures(book.flatMap(one -> one.party(party(figure))).orElseThrow());
        List<String> blank = model.blank(all);
        switch (event.getCode()) {
            case DIGIT0, NUMPAD0 -> {
                if (event.isShortcutDown()) {
                    event.consume();
                    model.zero(blank);
                    past(figure, 1);
                }
            }
            case D -> {
                if (event.isShortcutDown()) {
                    event.consume();
                    model.mark(blank, CellMark.of(CellMark.State.CROSSED));
                    past(figure, 1);
                }
            }
            case PAGE_DOWN, PAGE_UP -> {
                if (!event.isShortcutDown()) {
                    event.consume();
                    model.left(all);
                    past(figure, event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
                }
            }
            default -> {}
        }
    }

    /// To the first figure of the next party, behind the last one to the totals.
    private void past(String figure, int step) {
        List<PartyRows> parties = layout.parties();
        int place = 0;
        while (parties.get(place).number() != party(figure)) {
            place++;
        }
        int next = place + step;
        if (next >= 0) {
            go(next < parties.size() ? parties.get(next).own() : "va");
        }
    }

    private void typed(String figure, KeyEvent event) {
        switch (event.getCharacter()) {
            case "-" -> mark(figure, CellMark.State.CROSSED);
            case "?" -> mark(figure, CellMark.State.ILLEGIBLE);
            case "*" -> ways.detail(figure, false);
            case "\"" -> ways.detail(figure, true);
            case "p", "P" -> ways.jump();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The same key again takes the mark away.
    private void mark(String figure, CellMark.State state) {
        if (model.form().mark(figure).filter(mark -> mark.state() == state).isPresent()) {
            model.form().marks().remove(figure);
        } else {
            model.form().mark(figure, CellMark.of(state));
        }
        judge();
    }

    private static List<String> figures(PartyRows party) {
        List<String> all = new ArrayList<>(party.parts());
        all.add(party.total());
        return all;
    }

    private int party(String figure) {
        return Character.isDigit(figure.charAt(0)) ? Integer.parseInt(figure.substring(0, 2)) : 0;
    }
}
