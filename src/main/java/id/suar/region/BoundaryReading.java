package id.suar.region;

/// What became of reading a file of boundaries.
public sealed interface BoundaryReading {

    record Read(Boundaries boundaries) implements BoundaryReading {}

    record Refused(String file, BoundaryFault fault) implements BoundaryReading {}
}
