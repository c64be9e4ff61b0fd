package id.suar.sync;

/// What came back from pushing a parcel, before anybody has checked it.
public sealed interface Delivery {

    /// @param address where it came from, for messages
    record Came(byte[] body, String address) implements Delivery {}

    record Failed(LinkProblem problem) implements Delivery {}
}
