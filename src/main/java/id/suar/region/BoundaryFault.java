package id.suar.region;

/// Why a file of boundaries cannot be used.
public sealed interface BoundaryFault {

    record TooLarge(long bytes, long most) implements BoundaryFault {}

    /// @param line in the file
    record NotGeoJson(String reason, long line) implements BoundaryFault {}

    record TooManyPoints(int most) implements BoundaryFault {}

    /// It has features, and none of them is a village of the scope.
    record NothingHere(int features) implements BoundaryFault {}

    record Unreadable(String reason) implements BoundaryFault {}
}
