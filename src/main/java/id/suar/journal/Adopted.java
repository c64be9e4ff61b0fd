package id.suar.journal;

/// What became of a segment that came from elsewhere.
public sealed interface Adopted {

    /// All of it is on disk; `added` entries were new (0: it was a repeat).
    record Kept(Head head, int added) implements Adopted {}

    /// It begins after the end of the copy here; nothing was taken.
    record Gap(Head head) implements Adopted {}

    /// Up to and with `seq` both copies agree, after it they differ; nothing was taken.
    record Fork(long seq) implements Adopted {}
}
