package id.suar.app;

/// Follows a demonstration's longer steps; called on its thread.
public interface DemoWatch {

    DemoWatch NONE = new DemoWatch() {};

    /// @param step  key of its words: `demo.step.<step>`
    /// @param about what it works on; may be empty
    /// @param total how many times [#advanced(long)] counts up to
    default void begun(String step, String about, long total) {}

    /// @param done of the total, so far
    default void advanced(long done) {}

    default void ended() {}
}
