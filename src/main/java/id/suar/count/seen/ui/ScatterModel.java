package id.suar.count.seen.ui;

import id.suar.count.seen.Scatter;
import id.suar.count.seen.Scatter.Dot;
import id.suar.region.TpsCode;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The dots that are shown and which one is selected. FX thread.
final class ScatterModel {

    /// Turnout over this is drawn at the edge: more came than are on the list, or figures contradict each other.
    static final double EDGE = 1.05;

    private static final double SLANT = 1.5;

    private final ReadOnlyObjectWrapper<Optional<Scatter>> scatter = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Dot>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Optional<Scatter>> scatterProperty() {
        return scatter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Dot>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// A station that was selected stays so where it still has a dot; else the first that differs, else the first.
    void show(Optional<Scatter> read) {
        Optional<TpsCode> before = selected.get().map(Dot::station);
        scatter.set(read);
        selected.set(read.flatMap(one -> one.dots().stream()
                .filter(dot -> before.filter(dot.station()::equals).isPresent())
                .findFirst()
                .or(() -> one.dots().stream().filter(Dot::far).findFirst())
                .or(() -> one.dots().stream().findFirst())));
    }

    /// Where the axis of turnout begins: the tenth below the lowest one, and no higher than six.
    double from() {
        double least = scatter.get().stream()
                .flatMap(one -> one.dots().stream())
                .mapToDouble(Dot::turnout)
                .min()
                .orElse(0);
        return Math.min(6, Math.floor(10 * least)) / 10;
    }

    void select(Dot dot) {
        selected.set(Optional.of(dot));
    }

    /// To the nearest dot in a direction.
    ///
    /// @param right -1, 0 or 1: turnout; `up` the same: share
    void move(int right, int up) {
        selected.get()
                .ifPresent(from -> scatter.get()
                        .ifPresent(one -> one.dots().stream()
                                .filter(dot -> along(from, dot, right, up) > 0)
                                .filter(dot -> aside(from, dot, right, up) <= SLANT * along(from, dot, right, up))
                                .min(Comparator.comparingDouble(
                                        dot -> along(from, dot, right, up) + aside(from, dot, right, up)))
                                .ifPresent(this::select)));
    }

    /// The next station that differs from the others, in order of codes; after the last the first again.
    void nextFar() {
        scatter.get().ifPresent(one -> {
            var far = one.dots().stream().filter(Dot::far).toList();
            Optional<TpsCode> here = selected.get().map(Dot::station);
            far.stream()
                    .filter(dot -> here.filter(code -> dot.station().compareTo(code) <= 0)
                            .isEmpty())
                    .findFirst()
                    .or(() -> far.stream().findFirst())
                    .ifPresent(this::select);
        });
    }

    private static double along(Dot from, Dot to, int right, int up) {
        return (x(to) - x(from)) * right + (to.share() - from.share()) * up;
    }

    private static double aside(Dot from, Dot to, int right, int up) {
        return Math.abs((x(to) - x(from)) * up) + Math.abs((to.share() - from.share()) * right);
    }

    static double x(Dot dot) {
        return Math.min(EDGE, dot.turnout());
    }
}
