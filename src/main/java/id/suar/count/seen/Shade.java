package id.suar.count.seen;

import java.util.OptionalDouble;

/// How a village is drawn in a layer.
public sealed interface Shade {

    /// The lower ends of the steps of turnout; below the first lies the step 0. Lists of four in ten and less, and
    /// of nine in ten and more, are rare: most villages differ within the steps between.
    double[] TURNOUT = {0.6, 0.7, 0.8, 0.9};

    /// The same of coverage: the last step is all of them.
    double[] COVERAGE = {0.25, 0.5, 0.75, 1};

    int STEPS = 5;

    /// Nothing is known.
    record Nothing() implements Shade {}

    /// @param index 0 to [#STEPS] - 1
    record Step(int index) implements Shade {}

    record Contestant(int number) implements Shade {}

    /// Two have most votes.
    record Tie() implements Shade {}

    static Shade of(MapLayer layer, SeenRegion region) {
        return switch (layer) {
            case COVERAGE -> step(region.coverage().share(), COVERAGE);
            case TURNOUT -> step(region.turnout().share(), TURNOUT);
            case LEADING ->
                region.leading()
                        .<Shade>map(leading -> leading.tied() ? new Tie() : new Contestant(leading.number()))
                        .orElseGet(Nothing::new);
        };
    }

    private static Shade step(OptionalDouble share, double[] ends) {
        if (share.isEmpty()) {
            return new Nothing();
        }
        int step = 0;
        while (step < ends.length && share.getAsDouble() >= ends[step]) {
            step++;
        }
        return new Step(step);
    }
}
