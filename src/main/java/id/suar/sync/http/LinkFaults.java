package id.suar.sync.http;

import id.suar.access.TlsFiles;
import id.suar.sync.LinkProblem;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/// What the client's exceptions mean to people.
public final class LinkFaults {

    private LinkFaults() {}

    public static LinkProblem problem(IOException fault, String address) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException) {
                return new LinkProblem.NoNetwork(address);
            }
            if (cause instanceof HttpTimeoutException) {
                return new LinkProblem.TimedOut(address);
            }
            if (cause instanceof ConnectException refused && unreachable(refused)) {
                return new LinkProblem.NoNetwork(address);
            }
        }
        return fault instanceof SSLException
                ? new LinkProblem.CertificateRefused(address, TlsFiles.isAboutTime(fault))
                : new LinkProblem.HubUnreachable(address);
    }

    private static boolean unreachable(ConnectException fault) {
        return String.valueOf(fault.getMessage()).contains("unreachable");
    }
}
