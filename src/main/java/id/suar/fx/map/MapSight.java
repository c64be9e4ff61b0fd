package id.suar.fx.map;

import id.suar.region.RegionCode;
import id.suar.region.plan.MapPlan;
import id.suar.region.plan.MapShape;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/// What a map shows where, and which village of it is selected. FX thread.
public interface MapSight {

    /// Empty until it is known what is drawn where.
    ReadOnlyObjectProperty<Optional<MapPlan>> planProperty();

    ReadOnlyObjectProperty<Optional<RegionCode>> selectedProperty();

    void select(RegionCode village);

    /// Selects the next village in a direction; the first one when none is selected.
    ///
    /// @param right -1, 0 or 1; `down` the same, one of both is 0
    default void move(int right, int down) {
        planProperty()
                .get()
                .ifPresent(one -> selectedProperty()
                        .get()
                        .flatMap(one::find)
                        .map(from -> one.next(from, right, down).orElse(from))
                        .or(() -> one.shapes().stream().findFirst())
                        .map(MapShape::village)
                        .ifPresent(this::select));
    }
}
