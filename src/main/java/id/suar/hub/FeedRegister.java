package id.suar.hub;

/// The hub's lists of its devices, in its own journals, for those who read what the devices recorded.
public interface FeedRegister {

    /// Writes what has changed since the last time: devices that answered to their card, moved or were revoked.
    /// Nothing, mostly.
    void bringUpToDate();
}
