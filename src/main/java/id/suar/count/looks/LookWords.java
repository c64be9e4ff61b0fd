package id.suar.count.looks;

import id.suar.i18n.Texts;
import id.suar.region.Region;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.util.Optional;

/// What is said of something that stands out: its figures, and those around it.
final class LookWords {

    private final Texts texts;
    private final Regions regions;

    LookWords(Texts texts, Regions regions) {
        this.texts = texts;
        this.regions = regions;
    }

    String message(Look look) {
        return texts.text(
                "looks.found." + look.method().code(),
                look.value(),
                look.usual(),
                look.bound(),
                look.sample(),
                look.other().map(this::station).orElse(""));
    }

    private String station(TpsCode station) {
        Optional<Region> village = regions.find(station.village());
        return texts.text(
                "looks.station",
                station.digits().substring(10),
                village.map(Region::name).orElse(station.village().dotted()));
    }
}
