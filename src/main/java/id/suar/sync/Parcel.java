package id.suar.sync;

import java.util.Optional;

/// What lies in a sealed parcel: a signed segment, and with the first ones the answer to the card.
public record Parcel(byte[] segment, Optional<Enrolment> enrolment) {}
