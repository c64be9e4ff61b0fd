package id.suar.count.seen.ui;

import id.suar.count.seen.SeenRegion;
import id.suar.region.RegionCode;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The way from the device's scope down to the region that is looked at; each step leads back to it.
final class PathBar {

    private final FlowPane path;
    private final Consumer<RegionCode> go;

    PathBar(FlowPane path, Consumer<RegionCode> go) {
        this.path = path;
        this.go = go;
    }

    /// @param regions from the widest to the one that is looked at
    void show(List<SeenRegion> regions, RegionCode here) {
        path.getChildren().clear();
        for (SeenRegion region : regions) {
            if (!path.getChildren().isEmpty()) {
                var mark = new Label("›");
                mark.getStyleClass().add("muted");
                path.getChildren().add(mark);
            }
            path.getChildren().add(region.code().equals(here) ? here(region) : link(region));
        }
    }

    private static Label here(SeenRegion region) {
        var here = new Label(region.region().name());
        here.getStyleClass().add("strong");
        return here;
    }

    private Hyperlink link(SeenRegion region) {
        var link = new Hyperlink(region.region().name());
        link.setOnAction(event -> go.accept(region.code()));
        return link;
    }
}
