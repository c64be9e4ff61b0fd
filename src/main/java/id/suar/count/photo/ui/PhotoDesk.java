package id.suar.count.photo.ui;

import id.suar.count.CountSheets;
import id.suar.count.photo.GroundReader;
import id.suar.count.photo.PhotoForm;
import id.suar.count.photo.PhotoRecorder;
import id.suar.count.photo.Photos;
import id.suar.count.photo.StationChoices;
import id.suar.count.words.SheetWords;
import id.suar.election.Contest;
import id.suar.election.Packs;
import id.suar.evidence.Gallery;
import id.suar.fx.FilePrompt;
import id.suar.i18n.Texts;
import id.suar.journal.Drafts;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the screens of photos work with.
///
/// @param scope region of the device
/// @param files where photos come from
public record PhotoDesk(
        Photos photos,
        PhotoRecorder recorder,
        Gallery gallery,
        CountSheets sheets,
        Packs packs,
        Regions regions,
        Drafts drafts,
        RegionCode scope,
        Texts texts,
        FilePrompt files) {

    GroundReader ground() {
        return new GroundReader(sheets, photos, packs, regions, scope);
    }

    StationChoices stations() {
        return new StationChoices(packs, regions, scope);
    }

    /// The contest that the list of stations shows. Reads on the caller's thread, never FX.
    Optional<String> remembered() {
        return drafts.find("count.choice", "contest").map(id -> new String(id, StandardCharsets.UTF_8));
    }

    String form(Contest contest) {
        return new SheetWords(contest, texts).form();
    }

    /// `TPS 001 Perian`.
    String station(TpsCode station) {
        String village = regions.find(station.village())
                .map(Region::name)
                .orElse(station.village().dotted());
        return texts.text("photo.station", station.digits().substring(10), village);
    }

    /// The form of the vote that counts now. Reads on the caller's thread, never FX.
    PhotoForm form(String election, String contest, TpsCode station) {
        int round = sheets.find(election, contest, station)
                .map(sheet -> sheet.sheet().round().number())
                .orElse(0);
        return new PhotoForm(election, contest, station, round);
    }
}
