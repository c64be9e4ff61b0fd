package id.suar.sync.http;

import id.suar.access.TlsFiles;
import id.suar.sync.LinkProblem;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// What the client's exceptions mean to people.
public final class LinkFaults {

    private LinkFaults() {}

    public static LinkProblem problem(IOException fault, String address) {
        return problem(fault, address, Optional.empty());
    }

    /// @param proxy through which it was tried
    static LinkProblem problem(IOException fault, String address, Optional<String> proxy) {
        if (proxy.isPresent()) {
            if (refusedByProxy(fault)) {
                return new LinkProblem.ProxyWantsLogin(proxy.get());
            }
            boolean away = among(fault, LinkFaults::nameless)
                    || among(fault, LinkFaults::noWay)
                    || among(fault, ConnectException.class::isInstance)
                    || among(fault, HttpConnectTimeoutException.class::isInstance);
            if (away) {
                return new LinkProblem.ProxyUnreachable(proxy.get());
            }
        }
        if (among(fault, LinkFaults::nameless)) {
            return new LinkProblem.NameNotFound(address);
        }
        if (among(fault, LinkFaults::noWay)) {
            return new LinkProblem.NoNetwork(address);
        }
        if (among(fault, HttpConnectTimeoutException.class::isInstance)) {
            return new LinkProblem.HubUnreachable(address);
        }
        if (among(fault, HttpTimeoutException.class::isInstance)) {
            return new LinkProblem.TimedOut(address);
        }
        if (among(fault, ConnectException.class::isInstance)) {
            return new LinkProblem.HubUnreachable(address);
        }
        return fault instanceof SSLException && !among(fault, LinkFaults::cut)
                ? new LinkProblem.CertificateRefused(address, TlsFiles.isAboutTime(fault))
                : new LinkProblem.LineCut(address);
    }

    /// The client says so in words only.
    private static boolean refusedByProxy(Throwable fault) {
        return among(fault, cause -> String.valueOf(cause.getMessage()).contains("authentication"));
    }

    private static boolean nameless(Throwable cause) {
        return cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException;
    }

    private static boolean noWay(Throwable cause) {
        return cause instanceof NoRouteToHostException
                || cause instanceof ConnectException
                        && String.valueOf(cause.getMessage()).contains("unreachable");
    }

    /// A line that is cut during the handshake is no matter of certificates.
    private static boolean cut(Throwable cause) {
        return cause instanceof EOFException || cause instanceof SocketException;
    }

    private static boolean among(Throwable fault, Predicate<Throwable> kind) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(kind);
    }
}
