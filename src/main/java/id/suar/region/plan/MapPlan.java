package id.suar.region.plan;

import id.suar.region.Boundaries;
import id.suar.region.Outline;
import id.suar.region.RegionCode;
import id.suar.region.plan.MapShape.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Where each village of a region is drawn: by boundaries from a file, or as a tile among those of its district
/// when there are none.
///
/// @param tiles  the places say nothing about where villages are on earth
/// @param labels names of districts, on tiles
/// @param absent villages that the file has no boundary of
public record MapPlan(
        boolean tiles, List<MapShape> shapes, List<Label> labels, int absent, Map<Double, List<MapShape>> drawn) {

    /// Next to one direction lies what is not more than so much off it.
    private static final double SLANT = 1.2;

    /// @param x left end; `y` the base line
    /// @param width room for it
    public record Label(String text, double x, double y, double width) {}

    MapPlan(boolean tiles, List<MapShape> shapes, List<Label> labels, int absent) {
        this(tiles, List.copyOf(shapes), List.copyOf(labels), absent, new ConcurrentHashMap<>());
    }

    /// One square for each village, those of a district beside each other.
    ///
    /// @param name of a district
    public static MapPlan tiles(List<RegionCode> villages, Function<RegionCode, String> name) {
        return TileMap.of(villages, name);
    }

    /// Plate carrée, true to scale in the middle: good for a regency or a province near the equator.
    public static MapPlan of(Boundaries boundaries, List<RegionCode> villages) {
        Map<RegionCode, Outline> here = new HashMap<>();
        villages.forEach(village -> Optional.ofNullable(boundaries.outlines().get(village))
                .ifPresent(outline -> here.put(village, outline)));
        double narrow = Math.cos(Math.toRadians(middle(here.values())));
        List<MapShape> shapes = new ArrayList<>();
        here.forEach((code, outline) -> shapes.add(MapShape.of(
                code, outline.rings().stream().map(ring -> plane(ring, narrow)).toList())));
        shapes.sort(Comparator.comparing(MapShape::village));
        return new MapPlan(false, shapes, List.of(), villages.size() - shapes.size());
    }

    private static double middle(Collection<Outline> outlines) {
        return outlines.stream()
                .flatMap(outline -> outline.rings().stream())
                .mapToDouble(ring -> ring[1])
                .average()
                .orElse(0);
    }

    private static double[] plane(double[] ring, double narrow) {
        double[] plane = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            plane[i] = ring[i] * narrow;
            plane[i + 1] = -ring[i + 1];
        }
        return plane;
    }

    /// All that is drawn; a plan without a village has none.
    public Optional<Box> box() {
        Optional<Box> villages = shapes.stream().map(MapShape::box).reduce(Box::with);
        return villages.map(box -> labels.stream()
                .map(label -> new Box(label.x(), label.y() - 1, label.x() + label.width(), label.y()))
                .reduce(box, Box::with));
    }

    public Optional<MapShape> find(RegionCode village) {
        return shapes.stream().filter(shape -> shape.village().equals(village)).findFirst();
    }

    public Optional<MapShape> at(double x, double y) {
        return shapes.stream().filter(shape -> shape.holds(x, y)).findFirst();
    }

    /// The nearest village in a direction; empty at the edge.
    ///
    /// @param right -1, 0 or 1; `down` the same, one of both is 0
    public Optional<MapShape> next(MapShape from, int right, int down) {
        return shapes.stream()
                .filter(shape -> shape != from)
                .filter(shape -> along(from, shape, right, down) > 0)
                .filter(shape -> aside(from, shape, right, down) <= SLANT * along(from, shape, right, down))
                .min(Comparator.comparingDouble(
                        shape -> along(from, shape, right, down) + 2 * aside(from, shape, right, down)));
    }

    private static double along(MapShape from, MapShape to, int right, int down) {
        return (to.box().x() - from.box().x()) * right
                + (to.box().y() - from.box().y()) * down;
    }

    private static double aside(MapShape from, MapShape to, int right, int down) {
        return Math.abs((to.box().x() - from.box().x()) * down)
                + Math.abs((to.box().y() - from.box().y()) * right);
    }

    /// The shapes as they look at a scale, made when they are first asked for.
    ///
    /// @param scale pixels for each unit of the plane
    public List<MapShape> at(double scale) {
        if (tiles) {
            return shapes;
        }
        double grid = Math.pow(2, Math.floor(Math.log(1 / scale) / Math.log(2)));
        return drawn.computeIfAbsent(
                grid,
                size -> shapes.stream().map(shape -> shape.simplified(size)).toList());
    }
}
