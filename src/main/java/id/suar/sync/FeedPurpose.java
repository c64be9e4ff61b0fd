package id.suar.sync;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a journal that a hub writes itself is for.
public enum FeedPurpose {
    /// Announcements, decisions and packs for everybody whose scope is the journal's region or lies in it, and for
    /// those whose scope it lies in.
    ORDERS,
    /// The devices whose scope is the journal's region, with their keys, for those whose scope it lies in.
    DEVICES;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FeedPurpose> of(String key) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.key().equals(key))
                .findFirst();
    }
}
