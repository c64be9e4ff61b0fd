package id.suar.region.plan;

import id.suar.region.Level;
import id.suar.region.RegionCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One square for each village, those of a district beside each other, in order of codes: what can be shown without
/// boundaries.
final class TileMap {

    private static final double TILE = 1;
    private static final double GAP = 0.08;
    private static final double BETWEEN = 0.9;
    private static final double NAME = 0.75;

    private static final int MIN_COLUMNS = 4;

    /// Wide enough for a province in one picture.
    private static final int MAX_COLUMNS = 120;

    /// Width of the whole as a multiple of its height.
    private static final double WIDE = 1.7;

    private TileMap() {}

    /// @param name of a district
    static MapPlan of(List<RegionCode> villages, Function<RegionCode, String> name) {
        Map<RegionCode, List<RegionCode>> districts = new LinkedHashMap<>();
        villages.forEach(village -> districts
                .computeIfAbsent(village.at(Level.DISTRICT), _ -> new ArrayList<>())
                .add(village));
        MapPlan best = laid(districts, name, MIN_COLUMNS + BETWEEN);
        for (int columns = MIN_COLUMNS; columns <= MAX_COLUMNS; columns += 2) {
            MapPlan plan = laid(districts, name, columns + BETWEEN);
            best = size(plan) < size(best) ? plan : best;
        }
        return best;
    }

    /// How much room it needs in a picture of the usual proportions.
    private static double size(MapPlan plan) {
        return plan.box().map(box -> Math.max(box.width() / WIDE, box.height())).orElse(0.0);
    }

    private static MapPlan laid(
            Map<RegionCode, List<RegionCode>> districts, Function<RegionCode, String> name, double width) {
        List<MapShape> shapes = new ArrayList<>();
        List<MapPlan.Label> labels = new ArrayList<>();
        double x = 0;
        double y = 0;
        double tallest = 0;
        for (var district : districts.entrySet()) {
            int columns = columns(district.getValue().size());
            int rows = Math.ceilDiv(district.getValue().size(), columns);
            if (x > 0 && x + columns > width) {
                x = 0;
                y += tallest + NAME + BETWEEN;
                tallest = 0;
            }
            labels.add(new MapPlan.Label(name.apply(district.getKey()), x, y + NAME - 0.15, columns + BETWEEN - 0.2));
            place(district.getValue(), columns, x, y + NAME, shapes);
            x += columns + BETWEEN;
            tallest = Math.max(tallest, rows);
        }
        return new MapPlan(true, shapes, labels, 0);
    }

    /// Wide enough for a name above.
    private static int columns(int villages) {
        return Math.max(MIN_COLUMNS, (int) Math.ceil(Math.sqrt(villages)));
    }

    private static void place(List<RegionCode> villages, int columns, double x, double y, List<MapShape> shapes) {
        for (int i = 0; i < villages.size(); i++) {
            double left = x + i % columns * TILE;
            double top = y + i / columns * TILE;
            double side = TILE - GAP;
            shapes.add(MapShape.of(
                    villages.get(i),
                    List.of(new double[] {left, top, left + side, top, left + side, top + side, left, top + side})));
        }
    }
}
