package id.suar.count.keying.ui;

import id.suar.count.CellReading;
import id.suar.count.Figures;
import id.suar.count.keying.Difference;
import id.suar.count.keying.Slip;
import id.suar.count.words.SheetWords;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.i18n.Texts;
import id.suar.region.TpsCode;
import java.util.Locale;
import java.util.Optional;

/// The words of second keyings.
final class KeyingWords {

    private final Texts texts;

    KeyingWords(Texts texts) {
        this.texts = texts;
    }

    String reading(CellReading reading) {
        boolean blank = reading.value() == Figures.BLANK;
        String written = blank ? texts.text("keying.blank") : texts.text("count.figure", reading.value());
        return switch (reading.state()) {
            case WRITTEN -> written;
            case CROSSED, ILLEGIBLE -> texts.text("keying.mark." + word(reading.state()));
            case CORRECTED -> texts.text("keying.mark.corrected", written);
        };
    }

    /// What was decided of a cell, or that nothing was.
    String decided(Optional<CellReading> decision) {
        return decision.map(this::reading).orElseGet(() -> texts.text("keying.settle.open"));
    }

    String slip(Slip slip) {
        return texts.text("keying.slip." + word(slip));
    }

    String figure(Difference one, SheetWords words) {
        return words.figure(one.row(), one.figure());
    }

    String station(TpsCode station, String village) {
        return texts.text("count.sheet.title", station.digits().substring(10), village);
    }

    StatePill pill(KeyingLine.State state) {
        String text = texts.text("keying.state." + word(state));
        return switch (state) {
            case WAITING -> new StatePill(text, "mdi2k-keyboard-outline", Tone.NEUTRAL);
            case DIFFERS -> new StatePill(text, "mdi2n-not-equal-variant", Tone.WARNING);
            case SETTLED -> new StatePill(text, "mdi2s-scale-balance", Tone.ACCENT);
            case AGREES -> new StatePill(text, "mdi2c-check-circle-outline", Tone.SUCCESS);
        };
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
