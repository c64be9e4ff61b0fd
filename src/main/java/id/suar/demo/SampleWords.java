package id.suar.demo;

import java.util.function.IntFunction;

/// The words that sample records carry. They are Indonesian, as a supervisor would write, and say that they
/// are a sample.
///
/// @param observer  name of the observer of that number
/// @param note      on every sheet and finding
/// @param asWritten why a broken rule was recorded all the same
/// @param readAgain note of a correction
public record SampleWords(IntFunction<String> observer, String note, String asWritten, String readAgain) {}
