package id.suar.count.keying;

import id.suar.count.CellReading;
import id.suar.election.FormRow;

/// One cell that two people read differently.
public record Difference(FormRow row, String figure, CellReading first, CellReading second, Slip slip) {}
