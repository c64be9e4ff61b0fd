package id.suar.hub;

import id.suar.sync.Answer;

/// What became of a parcel.
///
/// @param signed the answer's bytes, to be sent or written as they are
/// @param added  how many entries were new
public record Verdict(Answer answer, byte[] signed, int added) {}
