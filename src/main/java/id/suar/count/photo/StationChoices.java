package id.suar.count.photo;

import id.suar.count.station.StationSearch;
import id.suar.election.Contest;
import id.suar.election.Listing;
import id.suar.election.Packs;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is offered while a polling station is typed: *perian 3*, *perian*, a code.
public final class StationChoices {

    private static final int MOST = 12;
    private static final Pattern NUMBERED =
            Pattern.compile("(.*\\p{L}.*?)[\\s,]+(?:tps\\s*)?0*(\\d{1,3})", Pattern.CASE_INSENSITIVE);

    private final Packs packs;
    private final Regions regions;
    private final RegionCode scope;

    public StationChoices(Packs packs, Regions regions, RegionCode scope) {
        this.packs = packs;
        this.regions = regions;
        this.scope = scope;
    }

    /// Best first. On the caller's thread, never FX.
    public List<TpsCode> search(String typed, Contest contest) {
        String text = typed.strip();
        Set<TpsCode> found = new LinkedHashSet<>();
        StationSearch.of(text).meant(regions, scope).ifPresent(found::add);
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(2));
            villages(numbered.group(1)).stream()
                    .flatMap(village -> listed(contest, village).stream())
                    .filter(station -> station.number() == number)
                    .forEach(found::add);
        } else if (!text.isEmpty() && !Character.isDigit(text.charAt(0))) {
            villages(text).forEach(village -> found.addAll(listed(contest, village)));
        }
        return found.stream().limit(MOST).toList();
    }

    private List<RegionCode> villages(String name) {
        return regions.search(name, scope, 4 * MOST).stream()
                .filter(region -> region.level() == Level.VILLAGE)
                .map(region -> region.code())
                .limit(MOST)
                .toList();
    }

    private List<TpsCode> listed(Contest contest, RegionCode village) {
        return packs.stations(contest, village) instanceof Listing.Listed(var stations) ? stations : List.of();
    }
}
