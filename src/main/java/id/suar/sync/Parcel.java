package id.suar.sync;

import java.util.Optional;

/// What lies in a sealed parcel: a signed segment, what goes beside its entries (see [Enclosures]), and with the first
/// ones the answer to the card.
///
/// @param beside no bytes when nothing goes beside them
public record Parcel(byte[] segment, byte[] beside, Optional<Enrolment> enrolment) {

    /// With nothing beside its entries.
    public Parcel(byte[] segment, Optional<Enrolment> enrolment) {
        this(segment, new byte[0], enrolment);
    }
}
