package id.suar.election;

import id.suar.region.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Packs that can be read again while others use them: the hub sends one in the middle of the day.
public final class RenewedPacks implements Packs {

    private final Supplier<? extends Packs> reading;
    private volatile Packs now;

    public RenewedPacks(Supplier<? extends Packs> reading) {
        this.reading = reading;
        this.now = reading.get();
    }

    /// What was asked before keeps what it got.
    public void renew() {
        now = reading.get();
    }

    @Override
    public List<Contest> contests() {
        return now.contests();
    }

    @Override
    public Optional<Contest> contest(String key, RegionCode place) {
        return now.contest(key, place);
    }

    @Override
    public Optional<Contest> contest(String election, String key, RegionCode place) {
        return now.contest(election, key, place);
    }

    @Override
    public Listing stations(Contest contest, RegionCode village) {
        return now.stations(contest, village);
    }
}
