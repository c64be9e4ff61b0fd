package id.suar.count.keying.ui;

import id.suar.count.keying.DoubleKeying;
import id.suar.count.keying.KeyedPairs;
import id.suar.count.keying.Keyings;
import id.suar.count.keying.SecondKeying;
import id.suar.count.ui.CountDesk;
import id.suar.count.words.SheetWords;
import id.suar.election.Contest;
import id.suar.i18n.Texts;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;

/// What the screens of second keyings work with.
///
/// @param counts of the screens of sheets; who keys blindly gets another one, see [BlindDesk]
public record KeyingDesk(
        CountDesk counts, SecondKeying second, Keyings keyings, KeyedPairs pairs, DoubleKeying choice) {

    Texts texts() {
        return counts.texts();
    }

    RegionCode scope() {
        return counts.scope();
    }

    SheetWords words(Contest contest) {
        return new SheetWords(contest, texts());
    }

    /// The contest as held at a station: the form is that of its constituency.
    Contest held(Contest chosen, TpsCode station) {
        return counts.packs()
                .contest(chosen.election().key(), chosen.key(), station.village())
                .orElse(chosen);
    }

    String village(TpsCode station) {
        return name(station.village());
    }

    String district(TpsCode station) {
        return name(station.village().at(Level.DISTRICT));
    }

    private String name(RegionCode code) {
        return counts.regions().find(code).map(Region::name).orElseGet(code::dotted);
    }
}
