package id.suar.journal;

/// An entry that a view could not take. It is kept and carried all the same.
public record SetAside(EntryId entry, String view, String reason) {}
