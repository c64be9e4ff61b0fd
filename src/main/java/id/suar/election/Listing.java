package id.suar.election;

import id.suar.region.TpsCode;
import java.util.List;

/// The polling stations of a village in one election.
public sealed interface Listing {

    /// The pack lists them: these and no others.
    record Listed(List<TpsCode> stations) implements Listing {}

    /// No pack at hand lists this village's stations; any number may be right.
    record Unknown() implements Listing {}
}
