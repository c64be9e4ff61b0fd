package id.suar.count;

/// A sheet that is not recorded yet, as far as it was keyed.
///
/// @param sheet what is keyed; its time is empty as long as it cannot be read
/// @param seen  the time as typed
public record CountDraft(CountSheet sheet, String seen) {}
