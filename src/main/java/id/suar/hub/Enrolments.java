package id.suar.hub;

import id.suar.access.SignedCard;
import id.suar.sync.Enrolment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The cards that this hub has issued and the devices that have answered to them.
public interface Enrolments {

    void issue(SignedCard card);

    Optional<KnownDevice> find(String device);

    /// By time of issue.
    List<KnownDevice> list();

    /// Binds a device to the key it answered with. A card that this database does not know (restored from
    /// an older backup) is taken too: the hub's signature on it has been checked.
    ///
    /// @return whether the device has this key now; false when another key has used the card
    boolean enrol(SignedCard card, Enrolment answer, Instant at);

    /// From now on it records and reads for another region; what it recorded before stays as it is.
    ///
    /// @return false when no such device is known
    boolean move(String device, String scope, Instant at);

    /// @return false when no such device is known
    boolean revoke(String device, Instant at);
}
