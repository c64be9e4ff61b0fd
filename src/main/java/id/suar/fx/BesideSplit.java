package id.suar.fx;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Something to work on and, when it is wanted, something to look at beside it. Where there is no room for both,
/// as with large text, what is looked at lies in the place of the other. How much each has is the user's choice.
/// FX thread.
public final class BesideSplit extends StackPane {

    /// Shares this near to each other are the same: a divider stands on whole pixels.
    private static final double SAME = 0.005;

    private final SplitPane both = new SplitPane();
    private final StackPane work;
    private final StackPane side = new StackPane();

    /// As wide as the side must be: that one itself has no style while it is not shown.
    private final Region ruler = new Region();

    private boolean wanted;
    private Optional<Double> share = Optional.empty();
    private double laid;

    /// @param work stays the same; what is put into it may change
    public BesideSplit(StackPane work) {
        this.work = work;
        getStyleClass().add("beside-split");
        work.getStyleClass().add("beside-work");
        side.getStyleClass().add("beside-side");
        ruler.getStyleClass().add("beside-side");
        ruler.setManaged(false);
        ruler.setVisible(false);
        both.getItems().add(work);
        getChildren().addAll(ruler, both);
        widthProperty().subscribe(width -> lay());
        sceneProperty().subscribe(this::readyForKeys);
    }

    /// A split pane has its parts in the scene only when it has a skin; until then none can have the keyboard.
    private void readyForKeys(Scene scene) {
        if (scene != null && !scene.getStylesheets().isEmpty()) {
            applyCss();
        }
    }

    /// @param node what is looked at
    public void setSide(Region node) {
        side.getChildren().setAll(node);
    }

    public boolean isWanted() {
        return wanted;
    }

    /// Whether both can be seen, or could be if the side was wanted.
    public boolean hasRoom() {
        return getWidth() >= least(work) + least(ruler);
    }

    public void want(boolean shown) {
        keepShare();
        wanted = shown;
        lay();
    }

    /// What part of the width the work has, as the user drew it; empty when that was never done.
    public Optional<Double> share() {
        keepShare();
        return share;
    }

    public void setShare(double part) {
        share = Optional.of(part);
        lay();
    }

    private void keepShare() {
        if (!both.getDividers().isEmpty() && Math.abs(both.getDividerPositions()[0] - laid) > SAME) {
            share = Optional.of(both.getDividerPositions()[0]);
        }
    }

    private void lay() {
        keepShare();
        if (!wanted) {
            alone(work);
        } else if (hasRoom()) {
            beside();
        } else {
            alone(side);
        }
    }

    private void alone(Region one) {
        if (!both.getItems().equals(List.of(one))) {
            both.getItems().setAll(one);
        }
    }

    /// What has the keyboard keeps it: the work is not taken away and put back.
    private void beside() {
        if (!both.getItems().contains(work)) {
            both.getItems().setAll(work);
        }
        if (!both.getItems().contains(side)) {
            both.getItems().add(side);
        }
        double least = least(work) / getWidth();
        double most = Math.max(least, 1 - least(ruler) / getWidth());
        laid = Math.clamp(share.orElseGet(this::usual), least, most);
        both.setDividerPositions(laid);
    }

    /// As wide as the work likes to be where that leaves the side enough; else as narrow as it can.
    private double usual() {
        double liked = work.prefWidth(-1);
        return (liked + least(ruler) <= getWidth() ? liked : least(work)) / getWidth();
    }

    private static double least(Region one) {
        one.applyCss();
        return one.minWidth(-1);
    }
}
