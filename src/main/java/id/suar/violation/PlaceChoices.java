package id.suar.violation;

import id.suar.election.Contest;
import id.suar.election.Listing;
import id.suar.election.Packs;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is offered while a place is typed: regions by name or code, and polling stations as *perian 3*,
/// *perian tps 3* or by code.
public final class PlaceChoices {

    private static final int MOST = 12;
    private static final Pattern NUMBERED =
            Pattern.compile("(.*\\p{L}.*?)[\\s,]+(?:tps\\s*)?0*(\\d{1,3})", Pattern.CASE_INSENSITIVE);

    private final Regions regions;
    private final Packs packs;
    private final RegionCode scope;

    public PlaceChoices(Regions regions, Packs packs, RegionCode scope) {
        this.regions = regions;
        this.packs = packs;
        this.scope = scope;
    }

    /// @param election the election or contest whose polling stations are meant; may be empty
    public List<Place> search(String typed, String election) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        Set<Place> found = new LinkedHashSet<>();
        Place.read(text).filter(this::known).ifPresent(found::add);
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(2));
            villages(numbered.group(1))
                    .forEach(village -> station(village, number, election).ifPresent(found::add));
        }
        List<Region> named = regions.search(text, scope, MOST);
        named.forEach(region -> found.add(new Place.InRegion(region.code())));
        if (named.size() == 1 && named.getFirst().level() == Level.VILLAGE) {
            found.addAll(stations(named.getFirst().code(), election));
        }
        return found.stream().limit(MOST).toList();
    }

    /// For people: `TPS 003, Perian, Muara Muntai, Kutai Kartanegara`.
    public String label(Place place) {
        String region = regions.path(place.region());
        return switch (place) {
            case Place.InRegion in -> region;
            case Place.AtStation(TpsCode station) -> "TPS %03d, %s".formatted(station.number(), region);
        };
    }

    private boolean known(Place place) {
        return regions.find(place.region()).isPresent();
    }

    private List<Region> villages(String name) {
        return regions.search(name, scope, MOST).stream()
                .filter(region -> region.level() == Level.VILLAGE)
                .toList();
    }

    private Optional<Place> station(Region village, int number, String election) {
        if (number == 0) {
            return Optional.empty();
        }
        TpsCode code = TpsCode.of(village.code(), number);
        boolean possible = listing(village.code(), election)
                .map(listing -> switch (listing) {
                    case Listing.Listed(var stations) -> stations.contains(code);
                    case Listing.Unknown unknown -> true;
                })
                .orElse(true);
        return possible ? Optional.of(new Place.AtStation(code)) : Optional.empty();
    }

    private List<Place> stations(RegionCode village, String election) {
        List<Place> places = new ArrayList<>();
        if (listing(village, election).orElseGet(Listing.Unknown::new) instanceof Listing.Listed(var stations)) {
            stations.forEach(station -> places.add(new Place.AtStation(station)));
        }
        return places;
    }

    private Optional<Listing> listing(RegionCode village, String election) {
        return packs.contests().stream()
                .filter(contest -> election.isEmpty() || concerns(contest, election))
                .filter(contest -> contest.covers(village))
                .findFirst()
                .map(contest -> packs.stations(contest, village));
    }

    private static boolean concerns(Contest contest, String election) {
        return election.equals(contest.id())
                || election.equals(contest.election().key());
    }
}
