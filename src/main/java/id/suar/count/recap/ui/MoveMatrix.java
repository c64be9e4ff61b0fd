package id.suar.count.recap.ui;

import id.suar.i18n.Texts;
import java.util.List;
import java.util.OptionalLong;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// From whom to whom votes may have gone: who has fewer in rows, who has more in columns. The more votes, the
/// stronger the cell; the number stands in it.
final class MoveMatrix extends GridPane {

    private static final int SHADES = 4;

    MoveMatrix(PatternsModel model) {
        Texts texts = model.texts();
        getStyleClass().add("move-matrix");
        List<String> losers = model.losers();
        List<String> gainers = model.gainers();
        var corner = new Label(texts.text("recap.patterns.corner"));
        corner.getStyleClass().addAll("muted", "small");
        add(corner, 0, 0);
        for (int c = 0; c < gainers.size(); c++) {
            Label column = name(model.words().row(gainers.get(c)), "matrix-column");
            GridPane.setHalignment(column, HPos.CENTER);
            add(column, c + 1, 0);
        }
        long most = model.largest().map(move -> move.votes()).orElse(1L);
        for (int r = 0; r < losers.size(); r++) {
            add(name(model.words().row(losers.get(r)), "matrix-row"), 0, r + 1);
            for (int c = 0; c < gainers.size(); c++) {
                add(cell(model.moved(losers.get(r), gainers.get(c)), most, texts), c + 1, r + 1);
            }
        }
    }

    private static Label name(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("small", style);
        return label;
    }

    private static Label cell(OptionalLong votes, long most, Texts texts) {
        var cell = new Label(votes.isEmpty() ? "" : texts.text("recap.figure", votes.getAsLong()));
        long shade = votes.isEmpty() ? 0 : Math.max(1, votes.getAsLong() * SHADES / Math.max(1, most));
        cell.getStyleClass().addAll("matrix-cell", "shade-" + shade);
        cell.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHalignment(cell, HPos.CENTER);
        return cell;
    }
}
