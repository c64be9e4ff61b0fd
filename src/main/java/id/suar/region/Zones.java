package id.suar.region;

import java.time.ZoneId;

/// The three time zones of Indonesia, by province (Keppres 41/1987, with the provinces made since).
public enum Zones {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId id;

    Zones(String id) {
        this.id = ZoneId.of(id);
    }

    /// Its name is the abbreviation that people read after a time.
    public ZoneId id() {
        return id;
    }

    /// The zone of a place.
    public static Zones of(RegionCode place) {
        int province = Integer.parseInt(place.at(Level.PROVINCE).digits());
        return switch (province / 10) {
            case 5, 7 -> WITA;
            case 6 -> province <= 62 ? WIB : WITA;
            case 8, 9 -> WIT;
            default -> WIB;
        };
    }
}
