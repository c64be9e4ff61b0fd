package id.suar.election;

/// The body of law that a contest is held under. An open set: later elections bring more.
///
/// @param key `PEMILU` (UU 7/2017), `PILKADA` (UU 1/2015 as amended), …
public record Regime(String key) {

    public static final Regime PEMILU = new Regime("PEMILU");
    public static final Regime PILKADA = new Regime("PILKADA");
    /// Of rules that hold in every regime; no contest is held under it.
    public static final Regime ANY = new Regime("ANY");

    /// Whether a rule of this regime is one of the other.
    public boolean holdsIn(Regime other) {
        return equals(other) || equals(ANY);
    }

    @Override
    public String toString() {
        return key;
    }
}
