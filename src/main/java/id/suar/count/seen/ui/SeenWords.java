package id.suar.count.seen.ui;

import id.suar.count.seen.Coverage;
import id.suar.count.seen.Leading;
import id.suar.count.seen.MapLayer;
import id.suar.count.seen.SeenRegion;
import id.suar.count.seen.Shade;
import id.suar.count.words.SheetWords;
import id.suar.i18n.Texts;
import java.util.Optional;
import java.util.OptionalDouble;

/// Figures of regions in words.
final class SeenWords {

    private final Texts texts;

    SeenWords(Texts texts) {
        this.texts = texts;
    }

    /// `58,1%`; a dash for what is not known.
    String share(OptionalDouble share) {
        return share.isPresent() ? share(share.getAsDouble()) : "–";
    }

    String share(double share) {
        return texts.text("seen.share", share);
    }

    /// `5 dari 9 TPS`.
    String received(Coverage coverage) {
        return coverage.expected() == 0
                ? texts.text("seen.received.unlisted", coverage.sheets())
                : texts.text("seen.received", coverage.received(), coverage.expected());
    }

    /// `9`, `paling sedikit 57`, `tidak diketahui`.
    String expected(Coverage coverage) {
        if (coverage.unlisted() == 0) {
            return texts.text("seen.figure", coverage.expected());
        }
        return coverage.expected() == 0
                ? texts.text("seen.expected.unknown")
                : texts.text("seen.expected.least", coverage.expected());
    }

    /// `2 Nama – Nama, 58,1%, unggul 123`.
    String leading(Optional<Leading> leading, SheetWords words) {
        return leading.map(one -> one.tied()
                        ? texts.text("seen.leading.tie", one.votes())
                        : texts.text(
                                "seen.leading.one",
                                one.number(),
                                words.contestant(one.number()),
                                one.share(),
                                one.margin()))
                .orElse("–");
    }

    /// The same without a name: `2 · 58,1% · +123`.
    String brief(Leading leading) {
        return leading.tied()
                ? texts.text("seen.leading.tie", leading.votes())
                : texts.text("seen.leading.brief", leading.number(), leading.share(), leading.margin());
    }

    /// All of a village, for its tooltip and for who does not see the map.
    String all(SeenRegion region, SheetWords words) {
        return texts.text(
                "seen.map.village",
                region.region().name(),
                received(region.coverage()),
                share(region.turnout().share()),
                leading(region.leading(), words));
    }

    /// What stands on a village of the map.
    String mark(MapLayer layer, SeenRegion region) {
        return switch (layer) {
            case COVERAGE -> rounded(region.coverage().share());
            case TURNOUT -> rounded(region.turnout().share());
            case LEADING ->
                region.leading()
                        .map(one -> one.tied() ? "=" : String.valueOf(one.number()))
                        .orElse("");
        };
    }

    private String rounded(OptionalDouble share) {
        return share.isPresent() ? texts.text("seen.share.rounded", share.getAsDouble()) : "";
    }

    /// A step of the legend: `60–70%`.
    String step(MapLayer layer, int step) {
        double[] ends = layer == MapLayer.COVERAGE ? Shade.COVERAGE : Shade.TURNOUT;
        if (layer == MapLayer.COVERAGE && step == ends.length) {
            return texts.text("seen.legend.all");
        }
        if (step == 0) {
            return texts.text("seen.legend.below", ends[0]);
        }
        return step == ends.length
                ? texts.text("seen.legend.from", ends[step - 1])
                : texts.text("seen.legend.between", ends[step - 1], ends[step]);
    }
}
