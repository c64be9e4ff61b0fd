package id.suar.sync;

/// Why a hub does not take a parcel. The order is part of the wire form: add at the end.
public enum Refusal {
    /// The hub's people have shut this device out.
    REVOKED,
    /// The hub never issued a card to it, or it has not answered to its card.
    UNKNOWN_DEVICE,
    /// Another device has answered to this card before.
    CARD_USED,
    /// The card was issued by another hub, for another device, or was changed.
    WRONG_CARD,
    /// Sealed to another hub.
    WRONG_HUB,
    /// The segment is not signed with the device's key.
    WRONG_SIGNATURE,
    /// Nothing that this program knows; see the detail.
    UNREADABLE,
    /// Made by a later version of Suar than the hub runs.
    NEWER_VERSION,
    /// A reason that a later version of the hub gave.
    OTHER,
    /// The parcel is shorter than it says: copied half.
    CUT_SHORT,
    /// The parcel was changed on its way.
    ALTERED
}
