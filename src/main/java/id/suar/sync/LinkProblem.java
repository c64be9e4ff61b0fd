package id.suar.sync;

/// Why nothing is known to have been delivered. None of these loses anything; each tells people
/// something else to do.
public sealed interface LinkProblem {

    /// Neither the card nor the command names an address.
    record NoAddress() implements LinkProblem {}

    /// This computer has no way out.
    record NoNetwork(String address) implements LinkProblem {}

    /// There is a way out, and nobody who looks up names knows this one, or none of them answers.
    record NameNotFound(String address) implements LinkProblem {}

    /// There is a network, and nobody answers there.
    record HubUnreachable(String address) implements LinkProblem {}

    /// The hub was reached, and the line was cut before its answer was here.
    record LineCut(String address) implements LinkProblem {}

    /// The office's proxy is not reached, or its name cannot be looked up.
    record ProxyUnreachable(String proxy) implements LinkProblem {}

    /// The proxy wants a user name and a password, or others than it was given.
    record ProxyWantsLogin(String proxy) implements LinkProblem {}

    /// A page came instead of an answer: a captive portal wants a login first.
    record LoginPage(String address) implements LinkProblem {}

    /// The hub, or a proxy before it, reports a fault of its own.
    record HubFault(String address, int status) implements LinkProblem {

        /// Its disk takes no more.
        public static final int FULL = 507;
    }

    /// Something answers there which is not this device's hub.
    record NotThisHub(String address) implements LinkProblem {}

    /// The certificate does not hold; `time` says that it may be this computer's clock.
    record CertificateRefused(String address, boolean time) implements LinkProblem {}

    record TimedOut(String address) implements LinkProblem {}

    /// What still waits does not fit into the time that there is on this link. It goes on the next time.
    record TooLarge() implements LinkProblem {}

    /// What the hub says does not fit with what it said before.
    record Contradiction(String what) implements LinkProblem {}

    /// This computer's disk took no more: what the hub has signed or sent could not be kept, and so does not count.
    record NoRoomHere() implements LinkProblem {}

    /// A file of this computer's own could not be read or written, though there is room.
    record DiskFault(String what) implements LinkProblem {}

    /// Somebody stopped it.
    record Stopped() implements LinkProblem {}
}
