package id.suar.demo;

import id.suar.count.CountSheet;
import java.util.Optional;

/// One form as first read.
///
/// @param slip  what went wrong when the form was filled in or read
/// @param later what somebody reads on the same form when looking again
public record SampleSheet(CountSheet sheet, Optional<SampleSlip> slip, Optional<CountSheet> later) {}
