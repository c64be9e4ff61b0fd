package id.suar.shell;

import id.suar.i18n.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A fault before there is a window to show it over.
public final class FaultPage extends StackPane {

    public FaultPage(Throwable fault, String about, Texts texts, Runnable close) {
        getStyleClass().addAll("shell", "welcome");
        var card = new FaultCard(fault, about, texts, close);
        card.getStyleClass().add("overlay-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        getChildren().add(card);
    }
}
